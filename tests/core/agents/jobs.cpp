// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs.h"

#include "agents/builtin/validator.h"

namespace candor::agents::test {

using domain::InterviewRequest;
using domain::Level;

namespace {

InterviewRequest withQualifications(
    const QString &position, Level level, const QStringList &qualifications, int minutes = 0)
{
    InterviewRequest request;
    request.position = position;
    request.level = level;
    request.qualifications = qualifications;
    request.durationMinutes = minutes;
    request.companyName = QStringLiteral("Example Company");
    return request;
}

InterviewRequest withDescription(
    const QString &position, Level level, const QString &description, int minutes = 0)
{
    auto request = withQualifications(position, level, {}, minutes);
    request.jobDescription = description;
    return request;
}

Job softwareEngineer()
{
    auto request = withQualifications(QStringLiteral("Senior Software Engineer"), Level::Senior,
        {QStringLiteral("5+ years of production TypeScript experience"),
            QStringLiteral("Demonstrated distributed systems design at scale"),
            QStringLiteral("Strong async/concurrency patterns knowledge")});
    request.companyName = QStringLiteral("Acme Corp");
    request.candidateRef = QStringLiteral("ats_app_8821");
    request.candidateProfile = QStringLiteral("8 years backend engineering, strong TypeScript background.");
    request.externalId = QStringLiteral("ats_job_app_8821");
    return {QStringLiteral("software-engineer"), request};
}

// The seed's PATCH …/info: the same position, told in a sentence.
Job describedEngineer()
{
    auto request = withDescription(QStringLiteral("Senior Software Engineer"), Level::Senior,
        QStringLiteral(
            "We are looking for a Senior Software Engineer with 5+ years of TypeScript experience..."));
    request.companyName = QStringLiteral("Acme Corp");
    return {QStringLiteral("software-engineer-described"), request};
}

Job nurse()
{
    return {QStringLiteral("nurse"),
        withQualifications(QStringLiteral("Registered Nurse"), Level::Mid,
            {QStringLiteral("Registered nurse with a valid licence"),
                QStringLiteral("3 years of experience on an acute ward"),
                QStringLiteral("Safe medication administration"), QStringLiteral("Experience in wound care"),
                QStringLiteral("Good communication with patients and relatives"),
                QStringLiteral("Willingness to work night shifts")})};
}

Job welder()
{
    return {QStringLiteral("welder"),
        withQualifications(QStringLiteral("Welder"), Level::Mid,
            {QStringLiteral("MIG/MAG and TIG welding of steel and stainless steel"),
                QStringLiteral("Valid EN ISO 9606 welding certificate"),
                QStringLiteral("Reading technical drawings and weld symbols"),
                QStringLiteral("Knowledge of workplace safety rules"),
                QStringLiteral("Visual inspection of welds is a plus")},
            30)};
}

Job teacher()
{
    return {QStringLiteral("primary-school-teacher"),
        withDescription(QStringLiteral("Primary School Teacher"), Level::Junior,
            QStringLiteral("We are a friendly primary school in the north of the town.\n"
                           "Your tasks:\n"
                           "- Plan and teach lessons for a class of 24 pupils aged 7 to 8 in line with the "
                           "national curriculum\n"
                           "- Classroom management that is calm and consistent\n"
                           "- Assess pupils' progress and give feedback\n"
                           "- Work with parents and support pupils with special educational needs\n"
                           "Requirements:\n"
                           "- Qualified teacher status\n"
                           "- Knowledge of safeguarding\n"
                           "Nice to have:\n"
                           "- Experience with interactive whiteboards\n"
                           "What we offer:\n"
                           "- Free parking and a pension\n"))};
}

Job dataEngineer()
{
    return {QStringLiteral("data-engineer"),
        withQualifications(QStringLiteral("Data Engineer"), Level::Mid,
            {QStringLiteral("Solid Python and SQL"),
                QStringLiteral("Experience building data pipelines with Airflow"),
                QStringLiteral("Data warehouse modelling"), QStringLiteral("Spark is a plus"),
                QStringLiteral("Ability to explain data quality problems to business users")},
            60)};
}

Job salesLead()
{
    return {QStringLiteral("sales-lead"),
        withQualifications(QStringLiteral("Regional Sales Lead"), Level::Lead,
            {QStringLiteral("7 years of B2B sales experience"),
                QStringLiteral("Leading a sales team of at least eight people"),
                QStringLiteral("Reliable pipeline management and forecasting"),
                QStringLiteral("Negotiation of contracts with key accounts"),
                QStringLiteral("Salesforce experience preferred")},
            60)};
}

Job truckDriver()
{
    return {QStringLiteral("truck-driver"),
        withDescription(QStringLiteral("Truck Driver (long haul)"), Level::Mid,
            QStringLiteral("You drive articulated trucks between our depots in four countries. You hold a CE "
                           "licence with code 95 and have "
                           "at least two years of driving experience. You secure loads correctly and keep to "
                           "driving and rest times. "
                           "You check your vehicle before departure and deal with delivery documents. An ADR "
                           "certificate is an advantage. "
                           "We offer a modern fleet and a competitive salary."))};
}

Job accountant()
{
    return {QStringLiteral("accountant"),
        withQualifications(QStringLiteral("Accountant"), Level::Senior,
            {QStringLiteral("Degree in accounting or finance"),
                QStringLiteral("Month-end and year-end closing under IFRS"),
                QStringLiteral("Account reconciliation"), QStringLiteral("VAT and corporate tax returns"),
                QStringLiteral("SAP FI"), QStringLiteral("Advanced Excel skills"),
                QStringLiteral("Attention to detail")})};
}

Job receptionist()
{
    return {QStringLiteral("hotel-receptionist"),
        withQualifications(QStringLiteral("Hotel Receptionist"), Level::Junior,
            {QStringLiteral("Friendly manner and guest service"),
                QStringLiteral("Fluent English, a second language is welcome"),
                QStringLiteral("Knowledge of a reservation system such as Opera"),
                QStringLiteral("Handling cash and card payments"),
                QStringLiteral("Readiness for shift work including weekends")},
            30)};
}

Job electrician()
{
    return {QStringLiteral("electrician"),
        withDescription(QStringLiteral("Industrial Electrician"), Level::Senior,
            QStringLiteral("Responsibilities: install and maintain electrical systems in our plant; find and "
                           "repair faults in control cabinets and "
                           "motor drives; test installations and document the results. You have completed an "
                           "apprenticeship as an electrician and "
                           "at least six years of experience in industry. You read wiring diagrams fluently "
                           "and follow lockout/tagout. "
                           "Knowledge of Siemens S7 PLC programming is desirable."))};
}

Job hrManager()
{
    return {QStringLiteral("hr-manager"),
        withQualifications(QStringLiteral("HR Manager"), Level::Lead,
            {QStringLiteral("Solid knowledge of employment law"),
                QStringLiteral("Recruitment of specialists and managers"),
                QStringLiteral("Handling of employee relations cases and conflicts"),
                QStringLiteral("Experience with change management"),
                QStringLiteral("Leading an HR team of five")})};
}

Job warehouseLead()
{
    return {QStringLiteral("warehouse-team-lead"),
        withQualifications(QStringLiteral("Warehouse Team Lead"), Level::Lead,
            {QStringLiteral("Supervising a shift of 15 pickers"),
                QStringLiteral("Inventory control and cycle counting"), QStringLiteral("Forklift licence"),
                QStringLiteral("Shift planning"), QStringLiteral("Knowledge of a WMS"),
                QStringLiteral("Health and safety in the warehouse"),
                QStringLiteral("Lean/5S experience is a plus")},
            40)};
}

} // namespace

const QList<Job> &jobs()
{
    static const QList<Job> all{softwareEngineer(), describedEngineer(), nurse(), welder(), teacher(),
        dataEngineer(), salesLead(), truckDriver(), accountant(), receptionist(), electrician(), hrManager(),
        warehouseLead()};
    return all;
}

const InterviewRequest &job(const QString &name)
{
    const auto found
        = std::find_if(jobs().begin(), jobs().end(), [&](const Job &job) { return job.name == name; });
    if (found == jobs().end())
        qFatal("no such job");
    return found->request;
}

PlanOrder orderFor(const InterviewRequest &request)
{
    PlanOrder order;
    order.brief = {request, builtin::validate(request), QStringLiteral("en")};
    order.planId = *domain::PlanId::parse(QStringLiteral("019a0000-0000-7000-8000-000000000001"));
    order.now = domain::fromMilliseconds(1'774'000'000'000);
    return order;
}

} // namespace candor::agents::test
