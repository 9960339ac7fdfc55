<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>لم تُرسل القرارات بعد</translation>
    </message>
    <message>
        <source>Some of your decisions for “%1” haven&apos;t reached the server yet. Send them before you go on?</source>
        <translation>لم تصل بعض قراراتك بشأن «⁨%1⁩» إلى الخادم بعد. هل تُرسَل قبل المتابعة؟</translation>
    </message>
    <message>
        <source>You act in “%1” as an administrator.</source>
        <translation>أنت تعمل في «⁨%1⁩» بصفة مدير.</translation>
    </message>
    <message>
        <source>%1 It is suspended: you can read and erase there, nothing else.</source>
        <translation>‏%1 وهي موقوفة: يمكنك القراءة والمحو فيها ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>You act in no organisation. Choose one first.</source>
        <translation>أنت لا تعمل في أي مؤسسة. اختر واحدة أولًا.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or not within your reach. You act in no organisation now.</source>
        <translation>لم تعد «⁨%1⁩» موجودة أو لم تعد في متناولك. أنت الآن لا تعمل في أي مؤسسة.</translation>
    </message>
    <message>
        <source>Acts in %1</source>
        <translation>يعمل في ⁨%1⁩</translation>
    </message>
    <message>
        <source>It goes on as soon as the server has answered.</source>
        <translation>تستمر المتابعة حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>Go on and &amp;lose them</source>
        <translation>المتابعة و&amp;فقدانها</translation>
    </message>
    <message>
        <source>%1 Its platform is suspended: you can read and erase there, nothing else.</source>
        <translation>‏%1 منصتها موقوفة: يمكنك القراءة والمحو فيها ولا شيء غير ذلك.</translation>
    </message>
</context>
<context>
    <name>ApprovalDelegate</name>
    <message>
        <source>Look closely</source>
        <translation>تحتاج نظرة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>تقرير %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>يُرسل بعد %1 ث</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكَّد</translation>
    </message>
</context>
<context>
    <name>ApprovalsModel</name>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <translation>في الصفحة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>مفاتيحها</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Agreed</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مُشغَّل</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>أيام حفظ التقارير</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>تُعتمد الخطط تلقائيًا</translation>
    </message>
    <message>
        <source>Interviews cancelled</source>
        <translation>المقابلات الملغاة</translation>
    </message>
    <message>
        <source>Days that candidates&apos; data are kept</source>
        <translation>أيام حفظ بيانات المرشحين</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>أي عمليات تسليم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر على</translation>
    </message>
    <message>
        <source>Two persons for plan and report</source>
        <translation>شخصان للخطة والتقرير</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>There was a receiver</source>
        <translation>كان هناك مستقبِل</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>Asked to talk to a person</source>
        <translation>طلب التحدث إلى إنسان</translation>
    </message>
    <message>
        <source>Days that candidates&apos; links work</source>
        <translation>أيام صلاحية روابط المرشحين</translation>
    </message>
    <message>
        <source>Kinds of interviews</source>
        <translation>أنواع المقابلات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The assessor&apos;s score</source>
        <translation>درجة المقيِّم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Hours that a candidate has</source>
        <translation>الساعات المتاحة للمرشح</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>إصدار الإشعار</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>أُعدّ من الإصدار</translation>
    </message>
    <message>
        <source>Deliveries left without a receiver</source>
        <translation>عمليات تسليم بقيت بلا مستقبِل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>رقم الخطة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>أيام حفظ التسجيلات</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>الدرجة السابقة</translation>
    </message>
    <message>
        <source>Replaces the key</source>
        <translation>يحل محل المفتاح</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>أُعيد إرسالها</translation>
    </message>
    <message>
        <source>Candidates are asked first</source>
        <translation>يُسأل المرشحون أولًا</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Has a new secret</source>
        <translation>له سر جديد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>يوقّع ابتداءً من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعدة</translation>
    </message>
    <message>
        <source>The program named</source>
        <translation>ذكر البرنامج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>المقيِّم</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>المخطِّط</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>المدقِّق</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>is another one now</source>
        <translation>أصبح مختلفًا</translation>
    </message>
    <message>
        <source>one of the organisation&apos;s own</source>
        <translation>دور خاص بالمؤسسة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Before:
%1
Now:
%2</source>
        <translation>قبل:
%1
الآن:
%2</translation>
    </message>
    <message>
        <source>“%1” before, “%2” now</source>
        <translation>سابقًا «⁨%1⁩»، الآن «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>When it was done</source>
        <translation>متى جرى</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>من هذا اليوم</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>إلى هذا اليوم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>Whatever it was done to</source>
        <translation>أيًا كان موضوعه</translation>
    </message>
    <message>
        <source>Whichever request did it</source>
        <translation>أيًا كان الطلب</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر ٩٠ يومًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>‏%1: الكل</translation>
    </message>
    <message>
        <source>Of one request</source>
        <translation>لطلب واحد</translation>
    </message>
</context>
<context>
    <name>AuditHelp</name>
    <message>
        <source>Who did what, the newest first. Nothing in the log is ever changed or deleted, and nothing personal is in it: of people only what they did and may.</source>
        <translation>من فعل ماذا، الأحدث أولًا. لا يُغيَّر شيء في السجل ولا يُحذف أبدًا، وليس فيه شيء شخصي: لا يُذكر عن الأشخاص إلا ما فعلوه وما يحق لهم.</translation>
    </message>
    <message>
        <source>Filter by time, action and person above the table, or by what a record says: its person, its subject, its request.</source>
        <translation>رشِّح بحسب الوقت والإجراء والشخص أعلى الجدول، أو بحسب ما يقوله قيد: صاحبه أو موضوعه أو طلبه.</translation>
    </message>
    <message>
        <source>Each record&apos;s hash covers the one before. “Verify” has the server look through all of them: nobody can have changed, left out or slipped in one without being noticed.</source>
        <translation>بصمة كل قيد تشمل القيد الذي قبله. «التحقق» يجعل الخادم يراجعها كلها: لا يمكن لأحد أن يغيّر قيدًا أو يحذفه أو يدسّه دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, with its filters and its columns; the columns of details, requests and hashes are offered under “Columns”.</source>
        <translation>يكتب التصدير ما يعرضه الجدول بمرشحاته وأعمدته؛ وأعمدة التفاصيل والطلبات والبصمات متاحة تحت «الأعمدة».</translation>
    </message>
    <message>
        <source>A filter that leaves little has the server look far back. It says how far it is; you can stop it and look further later.</source>
        <translation>المرشِّح الذي لا يُبقي إلا القليل يجعل الخادم يبحث بعيدًا في الماضي. يُعرض إلى أين وصل، ويمكنك إيقافه ومتابعة البحث لاحقًا.</translation>
    </message>
    <message>
        <source>That an organisation was made, changed or deleted is in its platform&apos;s log, and what happened to the server itself in the installation&apos;s.</source>
        <translation>إنشاء مؤسسة أو تغييرها أو حذفها مسجل في سجل منصتها، وما جرى للخادم نفسه في سجل التثبيت.</translation>
    </message>
    <message>
        <source>When the log is broken, change nothing: keep the server&apos;s data folder as it is, export the log, and compare it with a backup from before the first record that doesn&apos;t fit.</source>
        <translation>إذا كان السجل مكسورًا فلا تغيّر شيئًا: اترك مجلد بيانات الخادم كما هو، وصدّر السجل، وقارنه بنسخة احتياطية سابقة لأول قيد لا يتطابق.</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts in one line</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>the name of a file</comment>
        <translation>سجل-التدقيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>سجل من</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يجرِ شيء بعد</translation>
    </message>
    <message>
        <source>Whatever somebody changes from now on is written down here.</source>
        <translation>كل ما يغيّره أحد من الآن يُدوَّن هنا.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>لم يجرِ شيء كهذا</translation>
    </message>
    <message>
        <source>Nothing in this log fits the filters.</source>
        <translation>لا شيء في هذا السجل يطابق المرشحات.</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only this subject</source>
        <translation>هذا الموضوع فقط</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>هذا الطلب فقط</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Interview requested</source>
        <translation>طُلبت مقابلة</translation>
    </message>
    <message>
        <source>Missing information asked for</source>
        <translation>طُلبت المعلومات الناقصة</translation>
    </message>
    <message>
        <source>Missing information supplied</source>
        <translation>قُدِّمت المعلومات الناقصة</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>قُبل الطلب</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>بدأت كتابة الخطة</translation>
    </message>
    <message>
        <source>Plan written</source>
        <translation>كُتبت الخطة</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>اعتُمدت الخطة</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>رُفضت الخطة</translation>
    </message>
    <message>
        <source>Plan sent back to be revised</source>
        <translation>أُعيدت الخطة للتنقيح</translation>
    </message>
    <message>
        <source>Plan edited</source>
        <translation>حُرِّرت الخطة</translation>
    </message>
    <message>
        <source>New link made for the candidate</source>
        <translation>أُنشئ رابط جديد للمرشح</translation>
    </message>
    <message>
        <source>Candidate answered the notice</source>
        <translation>أجاب المرشح على الإشعار</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>بدأت المقابلة</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>انتهت المقابلة</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>كُتب التقرير</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>اعتُمد التقرير</translation>
    </message>
    <message>
        <source>Report rejected</source>
        <translation>رُفض التقرير</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>عُدِّلت الدرجة</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>أُلغيت المقابلة</translation>
    </message>
    <message>
        <source>Agent failed several times</source>
        <translation>أخفق الوكيل عدة مرات</translation>
    </message>
    <message>
        <source>Agent asked again at once</source>
        <translation>سُئل الوكيل مجددًا فورًا</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>مُحيت بيانات المرشح</translation>
    </message>
    <message>
        <source>Report erased</source>
        <translation>مُحي التقرير</translation>
    </message>
    <message>
        <source>Question asked about a report</source>
        <translation>طُرح سؤال عن تقرير</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>جُدِّدت الجلسة</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Account locked after wrong passwords</source>
        <translation>قُفل الحساب بعد كلمات مرور خاطئة</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>أُنهيت الجلسة: استُخدم رمزها مرتين</translation>
    </message>
    <message>
        <source>Owner signed in at the server itself</source>
        <translation>سجّل المالك الدخول على الخادم نفسه</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>عُدِّل شخص</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>أُزيل شخص</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>أُنشئت دعوة</translation>
    </message>
    <message>
        <source>First password chosen</source>
        <translation>اختيرت أول كلمة مرور</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>غُيِّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>أُنشئ دور</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>عُدِّل دور</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>حُذف دور</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>أُنشئ مفتاح</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>استُبدل مفتاح</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>أُبطل مفتاح</translation>
    </message>
    <message>
        <source>OAuth client made</source>
        <translation>أُنشئ عميل OAuth</translation>
    </message>
    <message>
        <source>OAuth client changed</source>
        <translation>عُدِّل عميل OAuth</translation>
    </message>
    <message>
        <source>OAuth client&apos;s secret replaced</source>
        <translation>استُبدل سر عميل OAuth</translation>
    </message>
    <message>
        <source>OAuth client revoked</source>
        <translation>أُبطل عميل OAuth</translation>
    </message>
    <message>
        <source>Access token given out</source>
        <translation>مُنح رمز وصول</translation>
    </message>
    <message>
        <source>Webhook saved</source>
        <translation>حُفظ خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>أُزيل خطاف ويب</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>اختُبر خطاف ويب</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>أُعيد إرسال تسليم</translation>
    </message>
    <message>
        <source>Deliveries recovered</source>
        <translation>استُدركت عمليات تسليم</translation>
    </message>
    <message>
        <source>Recovery of deliveries cancelled</source>
        <translation>أُلغي استدراك عمليات التسليم</translation>
    </message>
    <message>
        <source>Organisation made</source>
        <translation>أُنشئت مؤسسة</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>عُدِّلت مؤسسة</translation>
    </message>
    <message>
        <source>Organisation deleted</source>
        <translation>حُذفت مؤسسة</translation>
    </message>
    <message>
        <source>Platform made</source>
        <translation>أُنشئت منصة</translation>
    </message>
    <message>
        <source>Platform changed</source>
        <translation>عُدِّلت منصة</translation>
    </message>
    <message>
        <source>Platform deleted</source>
        <translation>حُذفت منصة</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>أُعدّ التثبيت</translation>
    </message>
    <message>
        <source>First key for sessions made</source>
        <translation>أُنشئ أول مفتاح للجلسات</translation>
    </message>
    <message>
        <source>New key for sessions made</source>
        <translation>أُنشئ مفتاح جديد للجلسات</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>بدأت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>أُلغيت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Demonstration prepared</source>
        <translation>جُهِّز العرض التجريبي</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>عميل OAuth</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>عملاء OAuth</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Tests of webhooks</source>
        <translation>اختبارات خطافات الويب</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>استدراك</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Key for sessions</source>
        <translation>مفتاح للجلسات</translation>
    </message>
    <message>
        <source>Keys for sessions</source>
        <translation>مفاتيح الجلسات</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Candor itself</source>
        <translation>‏Candor نفسه</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>A program that is gone</source>
        <translation>برنامج لم يعد موجودًا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>شخص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, and its name</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None is left here</source>
        <translation>لم يبقَ شيء هنا</translation>
    </message>
    <message>
        <source>All in the state “%1”, as a table</source>
        <translation>كل ما حالته «⁨%1⁩»، كجدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how many are in it</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardHelp</name>
    <message>
        <source>All interviews as cards, a column for each state, the last changed first. The number above a column is exact; more cards come as you scroll.</source>
        <translation>كل المقابلات على شكل بطاقات، عمود لكل حالة، وآخر ما تغيّر أولًا. العدد فوق العمود دقيق، وتظهر بطاقات أخرى عند التمرير.</translation>
    </message>
    <message>
        <source>Cards move by themselves when something happens, and yours stays the current one. Nothing is dragged: a state changes by what candidates do and what people decide.</source>
        <translation>تتحرك البطاقات من تلقاء نفسها عندما يحدث شيء، وتبقى بطاقتك هي الحالية. لا شيء يُسحب: تتغيّر الحالة بما يفعله المرشحون وما يقرره الأشخاص.</translation>
    </message>
    <message>
        <source>A column that couldn&apos;t be read offers to try again; the others go on.</source>
        <translation>العمود الذي تعذّرت قراءته يعرض المحاولة من جديد، وتستمر الأعمدة الأخرى.</translation>
    </message>
    <message>
        <source>What isn&apos;t in the column where you expect it has moved on. Search for it with Ctrl+K.</source>
        <translation>ما ليس في العمود الذي تتوقعه قد انتقل. ابحث عنه بالمفتاحين Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The column to the right</source>
        <translation>العمود إلى اليمين</translation>
    </message>
    <message>
        <source>The column to the left</source>
        <translation>العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>المقابلات: %1</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>لا مقابلات بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>تظهر هنا حالما يطلب نظام تتبع المتقدمين أولها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Needs a look</source>
        <translation>تحتاج نظرة</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>How far the log is verified</source>
        <translation>مدى التحقق من السجل</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>Verified %1 of %2 records</source>
        <translation>تم التحقق من %1 من أصل %2 من القيود</translation>
    </message>
    <message>
        <source>The log is verified …</source>
        <translation>يجري التحقق من السجل …</translation>
    </message>
    <message>
        <source>The log is whole: there is nothing in it yet.</source>
        <translation>السجل سليم: ليس فيه شيء بعد.</translation>
    </message>
    <message>
        <source>The log is whole: all %1 records fit one another. None was changed, left out or slipped in.</source>
        <translation>السجل سليم: كل القيود البالغة %1 متطابقة. لم يُغيَّر أي منها ولم يُحذف ولم يُدسّ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The log is broken at record %1: it, or one before it, was changed, left out or slipped in. The %2 records before it are whole. Change nothing: keep the server&apos;s data folder as it is, export this log, compare it with a backup from before, and tell who runs the server.</source>
        <translation>السجل مكسور عند القيد %1: غُيِّر هو أو قيد قبله أو حُذف أو دُسّ. القيود السابقة له البالغة %2 سليمة. لا تغيّر شيئًا: اترك مجلد بيانات الخادم كما هو، وصدّر هذا السجل، وقارنه بنسخة احتياطية سابقة، وأخبر من يدير الخادم.</translation>
    </message>
    <message>
        <source>Verified up to record %1 of %2; all of these are whole.</source>
        <translation>تم التحقق حتى القيد %1 من %2؛ وهذه كلها سليمة.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>لم يجرِ التحقق من شيء بعد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of a chart and its values</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation>
            <numerusform>لا قيم، آخرها: %1</numerusform>
            <numerusform>قيمة واحدة: %1</numerusform>
            <numerusform>قيمتان، آخرهما: %1</numerusform>
            <numerusform>%Ln قيم، آخرها: %1</numerusform>
            <numerusform>%Ln قيمة، آخرها: %1</numerusform>
            <numerusform>%Ln قيمة، آخرها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>CSV…</source>
        <translation>ملف CSV…</translation>
    </message>
    <message>
        <source>%1: save as CSV</source>
        <translation>‏%1: حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>‏%1، كجدول</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <translation>‏%1: عرض المخطط</translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation>‏%1: عرض الجدول</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Question about the report</source>
        <translation>سؤال عن التقرير</translation>
    </message>
    <message>
        <source>Ask about this interview</source>
        <translation>اسأل عن هذه المقابلة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>An agent answers from the candidate&apos;s words and names the turns. It decides nothing.</source>
        <translation>يجيب وكيل من كلام المرشح ويذكر المداخلات. ولا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Agent, without words to rest on</source>
        <translation>وكيل، بلا كلام يستند إليه</translation>
    </message>
    <message>
        <source>The agent reads the interview …</source>
        <translation>الوكيل يقرأ المقابلة …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Candidates beside one another</source>
        <translation>المرشحون جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>المرشح %1</translation>
    </message>
    <message>
        <source>Overall, of 100</source>
        <translation>الإجمالي من ١٠٠</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation>فتح مقابلة %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>لا تقرير</translation>
    </message>
    <message>
        <source>Competencies, 1 to 5</source>
        <translation>الكفاءات، من ١ إلى ٥</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الآلة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الإنسان</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and what is scored</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>%1: machine %2</source>
        <translation>‏%1: الآلة %2</translation>
    </message>
    <message>
        <source>%1: person %2</source>
        <translation>‏%1: الإنسان %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>اكتب «⁨%1⁩» للمتابعة.</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>‏%1، صالحة حتى %2</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>‏%1، انتهت في %2</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>In PEM, instead of the system&apos;s: your own authority&apos;s, or the receiver&apos;s when it is self-signed.</source>
        <translation>بصيغة PEM بدلًا من شهادات النظام: شهادات جهة الإصدار الخاصة بكم، أو شهادة المستقبِل إن كانت موقَّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>the trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>In PEM, with its chain, for receivers that ask for one.</source>
        <translation>بصيغة PEM مع سلسلتها، للمستقبِلين الذين يطلبونها.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>وكيل الاتصال الصادر</translation>
    </message>
    <message>
        <source>One that whoever runs the server allows, as http://host:port. Empty: directly.</source>
        <translation>وكيل يسمح به من يشغِّل الخادم، بالصيغة ⁦http://host:port⁩. فارغ: مباشرةً.</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Whom Candor trusts</source>
        <translation>من يثق به Candor</translation>
    </message>
    <message>
        <source>What Candor shows of itself</source>
        <translation>ما يعرّف به Candor نفسه</translation>
    </message>
    <message>
        <source>%1. Its key is stored and isn&apos;t shown.</source>
        <translation>‏%1. مفتاحها محفوظ ولا يُعرض.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. Empty: the stored key stays, if the certificate is only renewed.</source>
        <translation>بصيغة PEM بلا عبارة مرور. فارغ: يبقى المفتاح المحفوظ إن جُدِّدت الشهادة فقط.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. It is kept sealed and never shown again.</source>
        <translation>بصيغة PEM بلا عبارة مرور. يُحفظ مختومًا ولا يُعرض بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Paste the certificates, or keep what is stored.</source>
        <translation>ألصقوا الشهادات، أو أبقوا المحفوظ.</translation>
    </message>
    <message>
        <source>Paste the certificate, or keep what is stored.</source>
        <translation>ألصقوا الشهادة، أو أبقوا المحفوظ.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>المفتاح يحتاج إلى شهادته.</translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation>الشهادة تحتاج إلى مفتاحها.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>أين تريد أن تعمل؟</translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation>طريقة أخرى …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>نسيان «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Checks skills</source>
        <translation>يفحص المهارات</translation>
    </message>
    <message>
        <source>Writes plans</source>
        <translation>يكتب الخطط</translation>
    </message>
    <message>
        <source>Writes reports</source>
        <translation>يكتب التقارير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>up to an hour</source>
        <translation>حتى ساعة</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation>حتى ٣ أيام</translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation>حتى أسبوع</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>في الانتظار منذ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>٩٥ من ١٠٠ خلال</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعثر</translation>
    </message>
</context>
<context>
    <name>DashboardHelp</name>
    <message>
        <source>How things stand, in numbers: what waits for decisions and for how long, how many interviews are at each step, whether events reach their receivers, and whether the agents work.</source>
        <translation>الحال بالأرقام: ما ينتظر قرارات ومنذ متى، وعدد المقابلات في كل خطوة، وهل تصل الأحداث إلى مستقبِليها، وهل يعمل الوكلاء.</translation>
    </message>
    <message>
        <source>Each chart can be read as a table and saved as CSV. With the arrow keys you go through it place by place; what is there is said in words below.</source>
        <translation>يمكن قراءة كل مخطط كجدول وحفظه بصيغة CSV. تمر عليه بمفاتيح الأسهم موضعًا موضعًا؛ وما فيه يُقال بالكلمات أسفله.</translation>
    </message>
    <message>
        <source>A number that can be pressed leads to what it counts.</source>
        <translation>الرقم الذي يمكن ضغطه يقود إلى ما يعدّه.</translation>
    </message>
    <message>
        <source>What you may not see is left out: deliveries are shown to those whose role allows it.</source>
        <translation>ما لا يحق لك رؤيته يُحذف: تظهر التسليمات لمن يسمح دوره بها.</translation>
    </message>
    <message>
        <source>An agent that fails is tried again by itself. When it keeps failing, its last words are told here; whoever runs the server finds more in the log.</source>
        <translation>الوكيل الذي يفشل تُعاد محاولته تلقائيًا. وإن استمر فشله ذُكرت هنا آخر كلماته؛ ويجد مشغّل الخادم المزيد في السجل.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Deliveries of</source>
        <translation>تسليمات آخر</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>٢٤ ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>٧ أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>٣٠ يومًا</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Attempts that succeeded</source>
        <translation>المحاولات الناجحة</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Interviews by state</source>
        <translation>المقابلات حسب الحالة</translation>
    </message>
    <message>
        <source>Age of what waits for a decision</source>
        <translation>عمر ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Deliveries by the hour</source>
        <translation>التسليمات كل ساعة</translation>
    </message>
    <message>
        <source>How long receivers take</source>
        <translation>المدة التي يستغرقها المستقبِلون</translation>
    </message>
    <message>
        <source>What agents owe</source>
        <translation>ما على الوكلاء إنجازه</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>الأقدم: %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>تحتاج نظرة: %1</translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>لا شيء يحتاج نظرة</translation>
    </message>
    <message>
        <source>%1 fail and are tried again</source>
        <translation>متعثرة ويُعاد المحاولة: %1</translation>
    </message>
    <message>
        <source>to do, none fails</source>
        <translation>للإنجاز، ولا تعثر</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء للإنجاز</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation>فشلت %1 من %2 محاولات</translation>
    </message>
    <message>
        <source>all of %1 attempts</source>
        <translation>كل المحاولات: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>درجة من ١ إلى ٥</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc goes back</source>
        <translation>‏Ctrl+Enter للإرسال، Esc للرجوع</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message>
        <source>Approval of “%1”</source>
        <translation>اعتماد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Rejection of “%1”</source>
        <translation>رفض «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Revision of “%1”</source>
        <translation>تنقيح «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New link for “%1”</source>
        <translation>رابط جديد لـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1: it was sent, and no answer came. Perhaps it is done; nothing here would tell you.</source>
        <translation>‏%1: أُرسل ولم يصل جواب. ربما تم، ولن يخبرك شيء هنا بذلك.</translation>
    </message>
    <message>
        <source>%1: it is being sent. Perhaps it arrives; nothing here would tell you.</source>
        <translation>‏%1: يُرسل الآن. ربما يصل، ولن يخبرك شيء هنا بذلك.</translation>
    </message>
    <message>
        <source>%1: it hasn&apos;t reached the server, which is asked again and again. It would be lost, and the interview stay as it is.</source>
        <translation>‏%1: لم يصل إلى الخادم الذي يُسأل مرة بعد مرة. سيضيع، وتبقى المقابلة كما هي.</translation>
    </message>
</context>
<context>
    <name>DecisionToasts</name>
    <message>
        <source>Approval of “%1” leaves in %2 s</source>
        <translation>اعتماد «⁨%1⁩» يُرسل بعد %2 ث</translation>
    </message>
    <message>
        <source>Rejection of “%1” leaves in %2 s</source>
        <translation>رفض «⁨%1⁩» يُرسل بعد %2 ث</translation>
    </message>
    <message>
        <source>Revision of “%1” leaves in %2 s</source>
        <translation>تنقيح «⁨%1⁩» يُرسل بعد %2 ث</translation>
    </message>
    <message>
        <source>New link for “%1” leaves in %2 s</source>
        <translation>رابط جديد لـ«⁨%1⁩» يُرسل بعد %2 ث</translation>
    </message>
    <message>
        <source>“%1” is approved</source>
        <translation>اعتُمد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” is rejected</source>
        <translation>رُفض «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” gets a new plan</source>
        <translation>تُكتب خطة جديدة لـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” has a new link</source>
        <translation>صار لـ«⁨%1⁩» رابط جديد</translation>
    </message>
    <message>
        <source>%1 (and %2 before it)</source>
        <translation>‏%1 (وقبله %2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 not confirmed yet: asking again</source>
        <translation>‏%1 لم يتأكد بعد: يُسأل مجددًا</translation>
    </message>
    <message>
        <source>%1 not sent yet: trying again</source>
        <translation>‏%1 لم يُرسل بعد: تُعاد المحاولة</translation>
    </message>
    <message>
        <source>%1 leaving</source>
        <translation>‏%1 في طريقه</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>نسخ الدعوة</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>حالتها الآن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>‏%1 %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>«⁨%1⁩»: %2 %3</translation>
    </message>
</context>
<context>
    <name>DeliveriesHelp</name>
    <message>
        <source>Each event on its way to a receiver, and why it hasn&apos;t arrived: every attempt with what was sent, what came back, and how long each step took.</source>
        <translation>كل حدث في طريقه إلى مستقبِل، ولماذا لم يصل: كل محاولة بما أُرسل وما عاد ومدة كل خطوة.</translation>
    </message>
    <message>
        <source>Events of one interview arrive in their order, so that one which fails holds up those behind it, and no others.</source>
        <translation>تصل أحداث المقابلة الواحدة بترتيبها، فما يفشل منها يؤخر ما وراءه ولا يؤخر غيره.</translation>
    </message>
    <message>
        <source>One can be sent again, and so can all that failed in a time: the page shows how far that is, and it can be stopped.</source>
        <translation>يمكن إعادة إرسال واحد، وكل ما فشل في مدة: تُظهر الصفحة إلى أين بلغ ذلك، ويمكن إيقافه.</translation>
    </message>
    <message>
        <source>An answer that isn&apos;t 2xx is tried again later and later, for about three days. After that the delivery has failed, and is sent again only when you say so.</source>
        <translation>الرد الذي ليس 2xx تُعاد محاولته على فترات متزايدة نحو ثلاثة أيام. بعدها يكون التسليم قد فشل، ولا يُرسل ثانيةً إلا بأمرك.</translation>
    </message>
    <message>
        <source>“Parked” means that its webhook was disabled or is gone. Enable it, then recover.</source>
        <translation>«محتجز» يعني أن خطاف الويب عُطّل أو زال. شغّله ثم استدرك.</translation>
    </message>
    <message>
        <source>A receiver may get the same event twice; it knows it by its number.</source>
        <translation>قد يتلقى المستقبِل الحدث نفسه مرتين؛ ويعرفه برقمه.</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Happened</source>
        <translation>وقت الحدوث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستقبِل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>استدراك…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>أي حدث</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Of one interview</source>
        <translation>لمقابلة واحدة</translation>
    </message>
    <message>
        <source>Show those of all interviews</source>
        <translation>عرض تسليمات كل المقابلات</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>لا شيء يطابق هذه المرشِّحات</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Once a webhook is set up, each event on its way to it is listed here.</source>
        <translation>بعد إعداد خطاف ويب يظهر هنا كل حدث في طريقه إليه.</translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation>إعداد خطاف ويب</translation>
    </message>
    <message>
        <source>Oldest on its way: %1</source>
        <translation>الأقدم في الطريق: %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>في الطريق: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>محتجزة: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فاشلة: %1</translation>
    </message>
    <message>
        <source>%1 without a webhook</source>
        <translation>بلا خطاف ويب: %1</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>وصل كل شيء</translation>
    </message>
    <message>
        <source>The delivery before wasn&apos;t sent again. %1</source>
        <translation>لم يُعَد إرسال التسليم السابق. %1</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>(Your role doesn&apos;t allow you to see the body: it takes “%1”.)</source>
        <translation>(دورك لا يسمح برؤية المحتوى: يلزم «⁨%1⁩».)</translation>
    </message>
    <message>
        <source>(The body was erased with the candidate&apos;s data.)</source>
        <translation>(مُحي المحتوى مع بيانات المرشح.)</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>Look at the earlier one</source>
        <translation>عرض السابق</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>المحاولة %1: %2، %3</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>‏%1، في %2</translation>
    </message>
</context>
<context>
    <name>DeliveryFinder</name>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Its webhook was deleted</source>
        <translation>حُذف خطاف الويب الخاص به</translation>
    </message>
    <message>
        <source>Set up another one that takes this event, then send it again.</source>
        <translation>أعدّ خطافًا آخر يقبل هذا الحدث، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>What was to be sent can&apos;t be read any more</source>
        <translation>لم يعد ما يجب إرساله مقروءًا</translation>
    </message>
    <message>
        <source>The candidate&apos;s data was erased, or it was tampered with.</source>
        <translation>مُحيت بيانات المرشح، أو عُبث بها.</translation>
    </message>
    <message>
        <source>The secret that signs it can&apos;t be read any more</source>
        <translation>لم يعد السر الذي يوقّعه مقروءًا</translation>
    </message>
    <message>
        <source>Give the webhook a new secret, then send it again.</source>
        <translation>أعطِ خطاف الويب سرًا جديدًا، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>The receiver wants no more events (410)</source>
        <translation>لا يريد المستقبِل مزيدًا من الأحداث (410)</translation>
    </message>
    <message>
        <source>Once it does again, send it again or recover all of that time.</source>
        <translation>متى أرادها ثانيةً أعد الإرسال أو استدرك تلك الفترة كلها.</translation>
    </message>
    <message>
        <source>All attempts failed</source>
        <translation>فشلت كل المحاولات</translation>
    </message>
    <message>
        <source>Correct what the attempts show, then send it again.</source>
        <translation>صحّح ما تُظهره المحاولات، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Held: the receiver wanted no more (410)</source>
        <translation>محتجز: لم يُرد المستقبِل المزيد (410)</translation>
    </message>
    <message>
        <source>It goes on when the webhook is saved again.</source>
        <translation>يُستأنف عند حفظ خطاف الويب من جديد.</translation>
    </message>
    <message>
        <source>Held: the webhook was disabled for failing</source>
        <translation>محتجز: عُطّل خطاف الويب لكثرة الفشل</translation>
    </message>
    <message>
        <source>Mend the receiver, then save the webhook again.</source>
        <translation>أصلح المستقبِل، ثم احفظ خطاف الويب من جديد.</translation>
    </message>
    <message>
        <source>Held: the webhook&apos;s secret can&apos;t be read</source>
        <translation>محتجز: تتعذر قراءة سر خطاف الويب</translation>
    </message>
    <message>
        <source>Give the webhook a new secret.</source>
        <translation>أعطِ خطاف الويب سرًا جديدًا.</translation>
    </message>
    <message>
        <source>Held: the webhook is switched off</source>
        <translation>محتجز: خطاف الويب مُطفأ</translation>
    </message>
    <message>
        <source>It goes on when the webhook is switched on.</source>
        <translation>يُستأنف عند تشغيل خطاف الويب.</translation>
    </message>
    <message>
        <source>An earlier event of the interview has to arrive first</source>
        <translation>يجب أن يصل أولًا حدث أسبق للمقابلة</translation>
    </message>
    <message>
        <source>Look at that one: it holds this one up.</source>
        <translation>انظر في ذاك: إنه يؤخر هذا.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>يُرسل الآن</translation>
    </message>
    <message>
        <source>The receiver failed several times and is left in peace</source>
        <translation>فشل المستقبِل مرات عدة فتُرك حينًا</translation>
    </message>
    <message>
        <source>Then one request finds out whether it answers again. Send it again to have it tried at once.</source>
        <translation>بعدها يتبيّن بطلب واحد هل عاد يرد. أعد الإرسال للمحاولة فورًا.</translation>
    </message>
    <message>
        <source>One request finds out whether the receiver answers again</source>
        <translation>طلب واحد يتبيّن هل عاد المستقبِل يرد</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again</source>
        <translation>فشلت المحاولة الأخيرة؛ وتليها أخرى</translation>
    </message>
    <message>
        <source>The receiver asked to be left alone for a while</source>
        <translation>طلب المستقبِل أن يُترك حينًا</translation>
    </message>
    <message>
        <source>The receiver gets as much as it takes at once</source>
        <translation>يتلقى المستقبِل قدر ما يقبل دفعة واحدة</translation>
    </message>
    <message>
        <source>The receiver has got enough in this second</source>
        <translation>تلقى المستقبِل ما يكفيه في هذه الثانية</translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes</source>
        <translation>يُرسل حين يأتي دوره</translation>
    </message>
    <message>
        <source>The host&apos;s name isn&apos;t known</source>
        <translation>اسم المضيف غير معروف</translation>
    </message>
    <message>
        <source>Check the spelling of the webhook&apos;s address.</source>
        <translation>تحقق من كتابة عنوان خطاف الويب.</translation>
    </message>
    <message>
        <source>The server isn&apos;t allowed to call this address</source>
        <translation>لا يُسمح للخادم باستدعاء هذا العنوان</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it.</source>
        <translation>يستطيع مشغّل الخادم السماح به.</translation>
    </message>
    <message>
        <source>No connection came about</source>
        <translation>لم ينشأ اتصال</translation>
    </message>
    <message>
        <source>Check that the receiver runs, its port, and the firewalls on the way.</source>
        <translation>تحقق من أن المستقبِل يعمل، ومن منفذه، ومن جدران الحماية في الطريق.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>لم ينشأ اتصال آمن</translation>
    </message>
    <message>
        <source>Check the receiver&apos;s certificate.</source>
        <translation>تحقق من شهادة المستقبِل.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>The receiver should answer first and work afterwards.</source>
        <translation>على المستقبِل أن يرد أولًا ثم يعمل.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>أُغلق الاتصال قبل وصول رد</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log.</source>
        <translation>انظر في سجل المستقبِل.</translation>
    </message>
    <message>
        <source>What came back is no HTTP</source>
        <translation>ما عاد ليس HTTP</translation>
    </message>
    <message>
        <source>Check the port of the webhook&apos;s address.</source>
        <translation>تحقق من منفذ عنوان خطاف الويب.</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile</source>
        <translation>أُوقف الخادم في أثناء ذلك</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>بلا خطاف ويب</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>التالية في %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1</source>
        <translation>رد المستقبِل بـ %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم يصل رد</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t let the event in: check the secret, or what stands before the receiver.</source>
        <translation>لا يُدخل المستقبِل الحدث: تحقق من السر، أو مما يقف أمام المستقبِل.</translation>
    </message>
    <message>
        <source>There is nothing that takes events at this address: correct the webhook&apos;s.</source>
        <translation>لا شيء يقبل الأحداث على هذا العنوان: صحّح عنوان خطاف الويب.</translation>
    </message>
    <message>
        <source>The receiver wants no more events.</source>
        <translation>لا يريد المستقبِل مزيدًا من الأحداث.</translation>
    </message>
    <message>
        <source>The event is too large for the receiver; reports are long.</source>
        <translation>الحدث أكبر مما يقبله المستقبِل؛ فالتقارير طويلة.</translation>
    </message>
    <message>
        <source>The receiver takes no more for now.</source>
        <translation>لا يقبل المستقبِل المزيد حاليًا.</translation>
    </message>
    <message>
        <source>Redirects aren&apos;t followed: set the webhook to the address it points to.</source>
        <translation>لا تُتّبع عمليات إعادة التوجيه: اجعل خطاف الويب على العنوان الذي تشير إليه.</translation>
    </message>
    <message>
        <source>The receiver failed or is down: look into its log.</source>
        <translation>فشل المستقبِل أو توقف: انظر في سجله.</translation>
    </message>
    <message>
        <source>Only an answer of 200 to 299 counts as delivered.</source>
        <translation>لا يُعد مسلَّمًا إلا رد من 200 إلى 299.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>a phase and how long it took</comment>
        <translation>‏%1 %2 مل‌ث</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Wasn&apos;t there</source>
        <translation>لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>‏%1، قبل</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>‏%1، بعد</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا فرق.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>changed %1</source>
        <translation>تغيّر %1</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making up interviews: %1 of %2</source>
        <translation>تُبتكر المقابلات: %1 من %2</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>تسجيل الدخول إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>Your last session is over. Sign in again.</source>
        <translation>انتهت جلستك الأخيرة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This computer has no open keyring, so you will be asked for the password each time. GNOME Keyring or KWallet would keep you signed in.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح مفتوحة، لذا تُطلب كلمة المرور كل مرة. يبقيك GNOME Keyring أو KWallet مسجَّلًا.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>الخادم يبدأ العمل.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>إعداد العرض التجريبي</translation>
    </message>
    <message>
        <source>Starting Candor on this computer</source>
        <translation>بدء Candor على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It runs. Signing you in.</source>
        <translation>إنه يعمل. جارٍ تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server lets nobody in</source>
        <translation>لا يسمح الخادم لأحد بالدخول</translation>
    </message>
    <message>
        <source>It runs already, and takes no sign-in from this window. Connect to it with your e-mail address and password instead.</source>
        <translation>إنه يعمل أصلًا ولا يقبل الدخول من هذه النافذة. اتصل به ببريدك الإلكتروني وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Nobody owns this installation yet. Say who does.</source>
        <translation>لا مالك لهذا التثبيت بعد. اذكر من يملكه.</translation>
    </message>
    <message>
        <source>The file with the master key</source>
        <translation>ملف المفتاح الرئيسي</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>All events, also those that a newer version will know</source>
        <translation>كل الأحداث، حتى ما ستعرفه إصدارات أحدث</translation>
    </message>
    <message>
        <source>Example of the event</source>
        <translation>مثال الحدث</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>The server&apos;s example isn&apos;t here yet.</source>
        <translation>مثال الخادم ليس هنا بعد.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>مداخلة %1</translation>
    </message>
    <message>
        <source>Show it in the transcript</source>
        <translation>عرضه في نص المقابلة</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Part of the exchange</source>
        <translation>جزء التبادل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As &amp;CSV …</source>
        <translation>بصيغة &amp;CSV …</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>بصيغة &amp;PDF …</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running what is in CSV cells</source>
        <translation>منع برامج الجداول من تنفيذ ما في خلايا CSV</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1: %2 in all.</source>
        <translation>صُدّر إلى ⁦%1⁩: %2 إجمالًا.</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>أُلغي التصدير؛ لا ملف.</translation>
    </message>
    <message>
        <source>There is no file: %1</source>
        <translation>لا ملف: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of more than %2</source>
        <translation>التصدير: %1 من أكثر من %2</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>التصدير: %1 من %2</translation>
    </message>
</context>
<context>
    <name>FailureNotice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>“%1” %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>أدخل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>أدخل كلمة مرور.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example.</source>
        <translation>أدخل نطاقًا مثل ⁦acme.example⁩.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>اختر دورًا.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>اختر منصة.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>اختر صلاحية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Give the address that receives the events.</source>
        <translation>أدخل العنوان الذي يستقبل الأحداث.</translation>
    </message>
    <message>
        <source>A key needs its certificate; give that, too.</source>
        <translation>المفتاح يحتاج إلى شهادته؛ أدخلها أيضًا.</translation>
    </message>
    <message>
        <source>A certificate needs its key; give that, too.</source>
        <translation>الشهادة تحتاج إلى مفتاحها؛ أدخله أيضًا.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>اطرح سؤالًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>اكتب السؤال.</translation>
    </message>
    <message>
        <source>Say what each of the three steps stands for.</source>
        <translation>اذكر ما تعنيه كل درجة من الدرجات الثلاث.</translation>
    </message>
    <message>
        <source>Say what a good answer shows.</source>
        <translation>اذكر ما تُظهره الإجابة الجيدة.</translation>
    </message>
    <message>
        <source>Name the position.</source>
        <translation>أدخل المنصب.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>لا بد من إدخال شيء هنا.</translation>
    </message>
    <message>
        <source>Give an e-mail address such as ada@acme.example.</source>
        <translation>أدخل عنوان بريد إلكتروني مثل ⁦ada@acme.example⁩.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example, without scheme, port or path.</source>
        <translation>أدخل نطاقًا مثل ⁦acme.example⁩، دون بروتوكول أو منفذ أو مسار.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and hyphens; its value is one line without letters outside of ASCII.</source>
        <translation>يتكون اسم الترويسة من أحرف وأرقام وشرطات؛ وقيمتها سطر واحد دون محارف خارج ⁦ASCII⁩.</translation>
    </message>
    <message>
        <source>Give a whole address such as https://acme.example/events.</source>
        <translation>أدخل عنوانًا كاملًا مثل ⁦https://acme.example/events⁩.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this one; choose another.</source>
        <translation>الخادم لا يعرف هذا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another one than the current.</source>
        <translation>اختر غير كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>There is no such role any more; choose another.</source>
        <translation>لم يعد هذا الدور موجودًا؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The roles that are built in have such names; choose another.</source>
        <translation>هكذا تُسمى الأدوار المدمجة؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>One of these permissions can&apos;t be given here; take it out.</source>
        <translation>إحدى هذه الصلاحيات لا يمكن منحها هنا؛ أزلها.</translation>
    </message>
    <message>
        <source>A header is there twice; take one of them out.</source>
        <translation>توجد ترويسة مرتين؛ أزل إحداهما.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>حدد واحدة على الأقل.</translation>
    </message>
    <message>
        <source>This can&apos;t stand here; choose something else.</source>
        <translation>لا يصلح هذا هنا؛ اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Give the key of this certificate, as PEM and without a password.</source>
        <translation>أدخل مفتاح هذه الشهادة بصيغة ⁦PEM⁩ ودون كلمة مرور.</translation>
    </message>
    <message>
        <source>Give whole certificates, as PEM.</source>
        <translation>أدخل شهادات كاملة بصيغة ⁦PEM⁩.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without letters outside of ASCII.</source>
        <translation>قيمة الترويسة سطر واحد دون محارف خارج ⁦ASCII⁩.</translation>
    </message>
    <message>
        <source>A secret has many visible characters and no spaces.</source>
        <translation>يتكون السر من محارف مرئية كثيرة ودون مسافات.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>اختر وقتًا لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>An interview can&apos;t take so many minutes, or so few.</source>
        <translation>لا يمكن أن تستغرق المقابلة هذا العدد من الدقائق، كثرةً أو قلة.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>هذا العدد أصغر أو أكبر من اللازم.</translation>
    </message>
    <message>
        <source>These are too many; take some out.</source>
        <translation>هذه أكثر من اللازم؛ أزل بعضها.</translation>
    </message>
    <message>
        <source>This is too long; shorten it.</source>
        <translation>هذا أطول من اللازم؛ اختصره.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %Ln characters; a few words do well.</source>
        <translation>
            <numerusform>أدخل %Ln حرف على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>أدخل حرفًا واحدًا (%Ln) على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>أدخل حرفين (%Ln) على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>أدخل %Ln أحرف على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>أدخل %Ln حرفًا على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>أدخل %Ln حرف على الأقل؛ وبضع كلمات تفي بالغرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too few; add some.</source>
        <translation>هذه أقل من اللازم؛ أضف غيرها.</translation>
    </message>
    <message>
        <source>This is too short; write more.</source>
        <translation>هذا أقصر من اللازم؛ اكتب المزيد.</translation>
    </message>
    <message>
        <source>Somebody has this address already.</source>
        <translation>هذا العنوان لشخص آخر بالفعل.</translation>
    </message>
    <message>
        <source>This is used already; choose another.</source>
        <translation>هذا مستخدَم بالفعل؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send this way: who runs it names the proxies, and only https goes through them.</source>
        <translation>الخادم لا يرسل بهذه الطريقة: من يشغّله يحدد الوكلاء، ولا يمر عبرهم إلا ⁦https⁩.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send there: it wants https and a public host, unless who runs it allows more.</source>
        <translation>الخادم لا يرسل إلى هناك: يريد ⁦https⁩ ومضيفًا عامًا، ما لم يسمح من يشغّله بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>The sections don&apos;t take as many minutes as the interview.</source>
        <translation>مجموع دقائق الأقسام لا يساوي دقائق المقابلة.</translation>
    </message>
    <message>
        <source>The weights don&apos;t add up to 100 percent.</source>
        <translation>مجموع الأوزان ليس ١٠٠ بالمئة.</translation>
    </message>
    <message>
        <source>This isn&apos;t the current password.</source>
        <translation>هذه ليست كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried; choose another.</source>
        <translation>هذه من أولى كلمات المرور التي تُجرَّب؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>The server expects something else here.</source>
        <translation>يتوقع الخادم شيئًا آخر هنا.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this; it may be older than this program.</source>
        <translation>الخادم لا يعرف هذا؛ ربما كان أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know one of these events; take it out.</source>
        <translation>الخادم لا يعرف أحد هذه الأحداث؛ أزله.</translation>
    </message>
    <message>
        <source>The plan doesn&apos;t have this competency; choose another.</source>
        <translation>لا توجد هذه الكفاءة في الخطة؛ اختر غيرها.</translation>
    </message>
    <message>
        <source>No question asks for this.</source>
        <translation>لا يوجد سؤال عن هذا.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own; choose another name.</source>
        <translation>هذه الترويسة خاصة ببرنامج ⁨Candor⁩؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nothing of this is stored any more; give it again.</source>
        <translation>لم يعد شيء من هذا محفوظًا؛ أدخله من جديد.</translation>
    </message>
    <message>
        <source>What is stored can&apos;t be decrypted any more; give it again.</source>
        <translation>لم يعد من الممكن فك تشفير المحفوظ؛ أدخله من جديد.</translation>
    </message>
    <message>
        <source>This certificate has expired; give one that is valid.</source>
        <translation>انتهت صلاحية هذه الشهادة؛ أدخل شهادة صالحة.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>وكيل الاتصال الصادر</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The request asks for more than stands here.</source>
        <translation>يطلب الطلب أكثر مما هو مذكور هنا.</translation>
    </message>
    <message>
        <source>Take invisible characters out of it.</source>
        <translation>أزل المحارف غير المرئية منه.</translation>
    </message>
    <message>
        <source>The list can&apos;t be gone on with from here; read it anew.</source>
        <translation>لا يمكن متابعة القائمة من هنا؛ أعد تحميلها.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تحتاج نظرة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Position, candidate or reference</source>
        <translation>المنصب أو المرشح أو المرجع</translation>
    </message>
    <message>
        <source>Find interviews</source>
        <translation>البحث عن مقابلات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>State: %1 chosen</source>
        <translation>الحالة: %1 مختارة</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Your password is never kept. What is kept is a token that lets you in the next time, in the keyring of your desktop and nowhere else. Where there is no keyring you are asked for the password at each start.</source>
        <translation>لا تُحفظ كلمة مرورك أبدًا. يُحفظ رمز يُدخلك في المرة القادمة، في حافظة مفاتيح سطح مكتبك ولا مكان غيرها. وحيث لا حافظة تُطلب كلمة المرور عند كل بدء.</translation>
    </message>
    <message>
        <source>At the server on this computer nobody asks for a password: whoever may start it is let in as its owner.</source>
        <translation>في خادم هذا الحاسوب لا يسأل أحد عن كلمة مرور: من يحق له تشغيله يدخل مالكًا له.</translation>
    </message>
    <message>
        <source>After several wrong passwords the server waits for some minutes before it looks at another one. Whoever administers your company&apos;s users can set a new one.</source>
        <translation>بعد عدة كلمات مرور خاطئة ينتظر الخادم دقائق قبل أن ينظر في غيرها. ويستطيع من يدير أشخاص شركتك تعيين كلمة جديدة.</translation>
    </message>
    <message>
        <source>An address that begins with http:// sends your password readably over the network. Candor asks before it does that.</source>
        <translation>العنوان الذي يبدأ بـ ⁦http://⁩ يرسل كلمة مرورك مقروءةً عبر الشبكة. يسألك Candor قبل ذلك.</translation>
    </message>
    <message>
        <source>When the server on this computer doesn&apos;t start, the reason is told with its ways out: another port, another folder, the log.</source>
        <translation>إذا لم يبدأ خادم هذا الحاسوب ذُكر السبب مع مخارجه: منفذ آخر، أو مجلد آخر، أو السجل.</translation>
    </message>
    <message>
        <source>Ctrl+K opens a box that finds pages, what can be done, and the things of the server: begin to type what they are called. Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>يفتح Ctrl+K مربعًا يجد الصفحات والأوامر وأشياء الخادم: ابدأ بكتابة اسمها. الأسهم تختار، وEnter يفتح، وEsc يغلق.</translation>
    </message>
    <message>
        <source>What is at hand is there at once; what the server is asked for follows as its answers come. What you chose last comes first.</source>
        <translation>ما هو قريب يظهر فورًا، وما يُسأل عنه الخادم يأتي مع ردوده. وما اخترته أخيرًا يأتي أولًا.</translation>
    </message>
    <message>
        <source>A sign at the beginning looks in one place only: &gt; what can be done, # interviews, ! deliveries, ? help. A number that was copied from elsewhere, of an interview or a delivery, can be pasted whole.</source>
        <translation>علامة في البداية تبحث في مكان واحد: &gt; الأوامر، # المقابلات، ! التسليمات، ? المساعدة. ويمكن لصق رقم مقابلة أو تسليم منسوخ كاملًا.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds after you made it; until then Ctrl+Z takes it back. How many seconds is yours to choose in the preferences.</source>
        <translation>يُرسل القرار بعد ثوانٍ من اتخاذه؛ وحتى ذلك الحين يستعيده Ctrl+Z. وعدد الثواني تختاره في التفضيلات.</translation>
    </message>
    <message>
        <source>Nothing is called approved before the server said so. Until then you read that it leaves, that it is being sent, or that it isn&apos;t confirmed yet.</source>
        <translation>لا يسمى شيء معتمَدًا قبل أن يقول الخادم ذلك. وحتى ذلك الحين تقرأ أنه يُرسل بعد قليل، أو أنه قيد الإرسال، أو أنه لم يتأكد بعد.</translation>
    </message>
    <message>
        <source>“Not confirmed” means that the connection broke before the answer came. The same decision is sent again until there is one; it never counts twice.</source>
        <translation>«غير مؤكَّد» يعني أن الاتصال انقطع قبل الرد. يُعاد إرسال القرار نفسه حتى يأتي رد؛ ولا يُحتسب مرتين أبدًا.</translation>
    </message>
    <message>
        <source>When somebody else was first you are told who and when, and the decision that you made is dropped.</source>
        <translation>إن سبقك غيرك قيل لك من ومتى، ويسقط قرارك.</translation>
    </message>
    <message>
        <source>When Candor is closed while decisions wait, it asks whether to send or to drop them.</source>
        <translation>إذا أُغلق Candor وثمة قرارات تنتظر سأل: أتُرسل أم تُتجاهل.</translation>
    </message>
    <message>
        <source>When the server can&apos;t be reached a line above the page says since when. What you see may be old; it is asked for again by itself, and nothing that you typed is lost.</source>
        <translation>حين يتعذر الوصول إلى الخادم يقول سطر فوق الصفحة منذ متى. قد يكون ما تراه قديمًا؛ ويُسأل عنه ثانيةً تلقائيًا، ولا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Drafts of requests and plans are kept on this computer while you type, without what names a candidate, and are offered again.</source>
        <translation>تُحفظ مسودات الطلبات والخطط على هذا الحاسوب في أثناء الكتابة، دون ما يسمي المرشح، وتُعرض من جديد.</translation>
    </message>
    <message>
        <source>A failure names what to do about it, and in small letters the number of the request: whoever runs the server finds it in its log by that number.</source>
        <translation>يذكر كل فشل ما يُفعل، وبخط صغير رقم الطلب: به يجده مشغّل الخادم في السجل.</translation>
    </message>
    <message>
        <source>“Too many requests” ends by itself within a minute; Candor waits as long as the server says and asks again.</source>
        <translation>«طلبات كثيرة جدًا» تنتهي تلقائيًا في دقيقة؛ ينتظر Candor ما يقوله الخادم ثم يسأل ثانيةً.</translation>
    </message>
    <message>
        <source>“Your role doesn&apos;t allow this” means that the server knows you and refuses. Whoever administers your company&apos;s users can change your role.</source>
        <translation>«دورك لا يسمح بهذا» يعني أن الخادم يعرفك ويرفض. يستطيع من يدير أشخاص شركتك تغيير دورك.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>العثور على الأشياء</translation>
    </message>
    <message>
        <source>Decisions, and taking them back</source>
        <translation>القرارات، واستعادتها</translation>
    </message>
    <message>
        <source>When the server doesn&apos;t answer</source>
        <translation>عندما لا يرد الخادم</translation>
    </message>
    <message>
        <source>Servers and signing in</source>
        <translation>الخوادم وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Single letters work wherever nothing is typed. They can be switched off in the preferences; every command is in the menu “Actions” and in the box that Ctrl+K opens, too.</source>
        <translation>تعمل الأحرف المفردة حيث لا يُكتب شيء. ويمكن إيقافها في التفضيلات؛ وكل أمر موجود أيضًا في قائمة «إجراءات» وفي المربع الذي يفتحه Ctrl+K.</translation>
    </message>
    <message>
        <source>Candor works with one server at a time: one on this computer, which it starts for you, or one that somebody else runs. “Other ways to use Candor” leads back to the choice, later “Work somewhere else” in the menu “File”, and every server where you were is offered again.</source>
        <translation>يعمل Candor مع خادم واحد في كل مرة: على هذا الحاسوب يبدؤه لك، أو خادم يشغّله غيرك. «طرق أخرى لاستخدام Candor» تعيدك إلى الاختيار، ولاحقًا «العمل في مكان آخر» في قائمة «ملف»، ويُعرض عليك كل خادم كنت فيه.</translation>
    </message>
    <message>
        <source>Whoever was invited chooses “I have an invitation” there and sets a password with the token that they got. Later “Change password” in the menu “File” changes it.</source>
        <translation>من تلقى دعوة يختار هناك «لديّ دعوة» ويضبط كلمة مرور بالرمز الذي استلمه. ولاحقًا يغيّرها بـ«تغيير كلمة المرور» في قائمة «ملف».</translation>
    </message>
</context>
<context>
    <name>HeadersField</name>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The value is stored; it isn&apos;t shown.</source>
        <translation>القيمة محفوظة ولا تُعرض.</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>اسم الترويسة %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>قيمة الترويسة %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>إزالة الترويسة %1</translation>
    </message>
    <message>
        <source>There can&apos;t be more.</source>
        <translation>لا يمكن إضافة المزيد.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and signs such as “-”, and no spaces.</source>
        <translation>اسم الترويسة حروف وأرقام وعلامات مثل «-»، بلا مسافات.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own. Choose another name.</source>
        <translation>هذه الترويسة يضعها Candor بنفسه. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>This header is there already.</source>
        <translation>هذه الترويسة موجودة من قبل.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>أدخلوا القيمة.</translation>
    </message>
    <message>
        <source>A value has letters without accents, digits, signs and spaces, at most 1000.</source>
        <translation>القيمة حروف لاتينية بلا علامات وأرقام ورموز ومسافات، لا تزيد على ١٠٠٠.</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>إظهار القيمة</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 مل‌ث</translation>
    </message>
    <message>
        <source>Health, last 24 hours</source>
        <translation>الصحة، آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>٩٥ من ١٠٠ خلال</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>See the deliveries</source>
        <translation>عرض التسليمات</translation>
    </message>
    <message>
        <source>The next request goes at %1.</source>
        <translation>يُرسل الطلب التالي في %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation>
            <numerusform>يفشل منذ %1.</numerusform>
            <numerusform>يفشل منذ %1، مرة واحدة.</numerusform>
            <numerusform>يفشل منذ %1، مرتين متتاليتين.</numerusform>
            <numerusform>يفشل منذ %1، %Ln مرات متتالية.</numerusform>
            <numerusform>يفشل منذ %1، %Ln مرة متتالية.</numerusform>
            <numerusform>يفشل منذ %1، %Ln مرة متتالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %Ln times in a row.</source>
        <translation>
            <numerusform>لم يفشل.</numerusform>
            <numerusform>فشل مرة واحدة.</numerusform>
            <numerusform>فشل مرتين متتاليتين.</numerusform>
            <numerusform>فشل %Ln مرات متتالية.</numerusform>
            <numerusform>فشل %Ln مرة متتالية.</numerusform>
            <numerusform>فشل %Ln مرة متتالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Nothing is said about this.</source>
        <translation>لم يُذكر شيء عن هذا.</translation>
    </message>
    <message>
        <source>When something doesn&apos;t work</source>
        <translation>عندما لا يعمل شيء</translation>
    </message>
</context>
<context>
    <name>InboxDocument</name>
    <message>
        <source>Nothing to read</source>
        <translation>لا شيء للقراءة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>عرض الفروق</translation>
    </message>
</context>
<context>
    <name>InboxHelp</name>
    <message>
        <source>Plans and reports that wait for your decision stand on the left, the one that has waited longest first. What you look at is on the right, to be read before it is decided.</source>
        <translation>الخطط والتقارير التي تنتظر قرارك في القائمة، والأطول انتظارًا أولًا. وما تنظر فيه بجانبها، ليُقرأ قبل القرار.</translation>
    </message>
    <message>
        <source>A plan says what the interview will ask and how answers will be judged. You approve it, reject it with a reason, edit it yourself, or send it back with instructions: the next version comes back here.</source>
        <translation>تقول الخطة ما ستسأله المقابلة وكيف تُقيَّم الإجابات. تعتمدها، أو ترفضها بسبب، أو تحررها بنفسك، أو تعيدها بتعليمات: ويعود الإصدار التالي إلى هنا.</translation>
    </message>
    <message>
        <source>A report says what the interview showed: a score for each competency with the candidate&apos;s own words as evidence. A dash means that nothing was shown about it, which is not a bad mark. Your own score stands beside the machine&apos;s and counts instead of it.</source>
        <translation>يقول التقرير ما أظهرته المقابلة: درجة لكل كفاءة وكلام المرشح دليلًا عليها. والشرطة تعني أنه لم يظهر شيء، وليست درجة سيئة. ودرجتك إلى جانب درجة الآلة وتُحتسب بدلًا منها.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds later, and can be taken back until then. The selection moves on at once, so that many decisions are few keys.</source>
        <translation>يُرسل القرار بعد ثوانٍ، ويمكن استعادته حتى ذلك الحين. ينتقل التحديد فورًا، فتكون قرارات كثيرة بمفاتيح قليلة.</translation>
    </message>
    <message>
        <source>“Changed since you looked”: somebody else, or the planner, made another version. What is different is shown by the key for differences; your decision is about the version that you see, and is refused otherwise.</source>
        <translation>«تغيّر منذ نظرت»: أنشأ شخص آخر أو المخطِّط إصدارًا غيره. يُظهر مفتاح الفروق ما اختلف؛ وقرارك يخص الإصدار الذي تراه، وإلا رُفض.</translation>
    </message>
    <message>
        <source>Nothing waits although it should: look at the interviews for those that need attention. An agent that can&apos;t work is told there, and on the dashboard.</source>
        <translation>لا شيء ينتظر مع أنه ينبغي: انظر في المقابلات التي تحتاج نظرة. والوكيل الذي لا يستطيع العمل يُذكر هناك وفي لوحة المتابعة.</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>%1 %2</source>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>New plans and reports appear here by themselves.</source>
        <translation>تظهر الخطط والتقارير الجديدة هنا من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>What you wanted to look at doesn&apos;t wait any more.</source>
        <translation>ما أردت النظر فيه لم يعد ينتظر.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>تنقيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Override score</source>
        <translation>تعديل الدرجة</translation>
    </message>
    <message>
        <source>Show how answers are judged</source>
        <translation>عرض كيفية الحكم على الإجابات</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>الفروق بين الإصدارات</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>الدليل التالي</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>الدليل السابق</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المقابلة</translation>
    </message>
    <message>
        <source>Ask about the report</source>
        <translation>اسأل عن التقرير</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Everything about this interview</source>
        <translation>كل شيء عن هذه المقابلة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow you to decide this.</source>
        <translation>دورك لا يسمح لك بهذا القرار.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
</context>
<context>
    <name>InterviewFinder</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>position, candidate</comment>
        <translation>‏%1 · %2</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>طُلبت %1</translation>
    </message>
</context>
<context>
    <name>InterviewHelp</name>
    <message>
        <source>Everything about one interview: where it stands, its plan, its report, and what happened to it so far, with who did it.</source>
        <translation>كل شيء عن مقابلة واحدة: أين وصلت، وخطتها، وتقريرها، وما جرى لها حتى الآن ومن فعله.</translation>
    </message>
    <message>
        <source>The timeline shows each step with the event that was sent about it. From there you come to its deliveries.</source>
        <translation>يُظهر التسلسل الزمني كل خطوة مع الحدث الذي أُرسل عنها. ومن هناك تصل إلى تسليماته.</translation>
    </message>
    <message>
        <source>What else can be done stands in the menu behind “More”: a new link for the candidate, cancelling, erasing the candidate&apos;s data, saving the report as PDF, and the same request as a cURL command.</source>
        <translation>ما عدا ذلك في القائمة وراء «المزيد»: رابط جديد للمرشح، والإلغاء، ومحو بيانات المرشح، وحفظ التقرير بصيغة PDF، والطلب نفسه كأمر cURL.</translation>
    </message>
    <message>
        <source>Decisions are made in the inbox, so that there is one place for them; one key leads there.</source>
        <translation>تُتخذ القرارات في الوارد ليكون لها مكان واحد؛ ومفتاح واحد يقود إليه.</translation>
    </message>
    <message>
        <source>Erasing can&apos;t be taken back. It asks for the candidate&apos;s reference, and gives a certificate that you can keep.</source>
        <translation>لا رجعة في المحو. يسأل عن مرجع المرشح ويعطي شهادة يمكنك حفظها.</translation>
    </message>
    <message>
        <source>A link that has expired is replaced by a new one; the old one never works again.</source>
        <translation>الرابط المنتهي يُستبدل به جديد؛ ولا يعمل القديم ثانيةً أبدًا.</translation>
    </message>
    <message>
        <source>When an agent waits or fails, the page says since when and when it is tried again; “Try now” doesn&apos;t wait for that.</source>
        <translation>حين ينتظر وكيل أو يفشل تقول الصفحة منذ متى ومتى تُعاد المحاولة؛ و«المحاولة الآن» لا تنتظر ذلك.</translation>
    </message>
    <message>
        <source>“Request” shows what your ATS asked for, how good a plan that allows, and what would make it better.</source>
        <translation>تعرض «الطلب» ما طلبه نظام التوظيف لديكم، وجودة الخطة التي يتيحها، وما يحسّنها.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Decide in the inbox</source>
        <translation>القرار في الوارد</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>حفظ التقرير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ كأمر cURL</translation>
    </message>
    <message>
        <source>The command is copied; it reads your token from CANDOR_TOKEN.</source>
        <translation>نُسخ الأمر؛ وهو يقرأ رمزك من CANDOR_TOKEN.</translation>
    </message>
    <message>
        <source>Make a new link…</source>
        <translation>إنشاء رابط جديد…</translation>
    </message>
    <message>
        <source>Cancel the interview…</source>
        <translation>إلغاء المقابلة…</translation>
    </message>
    <message>
        <source>Erase the candidate&apos;s data…</source>
        <translation>محو بيانات المرشح…</translation>
    </message>
    <message>
        <source>No interview is chosen</source>
        <translation>لم تُختر مقابلة</translation>
    </message>
    <message>
        <source>Open one from the inbox or the list of interviews.</source>
        <translation>افتح واحدة من الوارد أو من قائمة المقابلات.</translation>
    </message>
    <message>
        <source>The interview ends for good. The candidate can&apos;t go on; its record stays.</source>
        <translation>تنتهي المقابلة نهائيًا. لا يستطيع المرشح المتابعة، ويبقى سجلها.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>إلغاء المقابلة</translation>
    </message>
    <message>
        <source>The interview is cancelled</source>
        <translation>أُلغيت المقابلة</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Name, address, answers, quotes and recordings are erased for good. Scores and references stay. An interview that isn&apos;t over is cancelled first.</source>
        <translation>يُمحى الاسم والعنوان والإجابات والاقتباسات والتسجيلات نهائيًا. تبقى الدرجات والمراجع. وتُلغى أولًا مقابلة لم تنتهِ.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>محو البيانات</translation>
    </message>
    <message>
        <source>The link that the candidate has stops working at once.</source>
        <translation>يتوقف فورًا الرابط الذي لدى المرشح.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>The new link is there; the earlier one no longer works</source>
        <translation>الرابط الجديد جاهز؛ ولم يعد السابق يعمل</translation>
    </message>
    <message>
        <source>The agent tries again now</source>
        <translation>يعيد الوكيل المحاولة الآن</translation>
    </message>
    <message>
        <source>That was sent; a plan is written when nothing is missing any more</source>
        <translation>أُرسل ذلك؛ وتُكتب خطة حين لا ينقص شيء</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>حُفظ التقرير</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>تتعذر كتابة ⁦%1⁩</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>خطة تنتظر</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>لدى المرشح</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>تقرير ينتظر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>ممتاز</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>ضعيف</translation>
    </message>
</context>
<context>
    <name>InterviewsHelp</name>
    <message>
        <source>All interviews as a table that the server sorts and filters, however many there are. Enter opens one.</source>
        <translation>كل المقابلات كجدول يرتبه الخادم ويرشّحه مهما كثرت. وEnter يفتح واحدة.</translation>
    </message>
    <message>
        <source>Columns are chosen, moved and widened by you and stay so. A view is a filter, an order and columns under a name that you give.</source>
        <translation>الأعمدة تختارها وتنقلها وتوسّعها وتبقى كذلك. والعرض مرشِّح وترتيب وأعمدة باسم تعطيه.</translation>
    </message>
    <message>
        <source>New ones don&apos;t move what you look at: a line says how many there are, and shows them when you want.</source>
        <translation>الجديدة لا تحرك ما تنظر فيه: يقول سطر كم عددها ويعرضها حين تريد.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, in its order and with its columns, as CSV or PDF.</source>
        <translation>يكتب التصدير ما يعرضه الجدول، بترتيبه وأعمدته، بصيغة CSV أو PDF.</translation>
    </message>
    <message>
        <source>“More than” before a number: the server doesn&apos;t count further, for speed.</source>
        <translation>«أكثر من» قبل رقم: لا يواصل الخادم العد طلبًا للسرعة.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for formulas get an apostrophe in the CSV.</source>
        <translation>الخلايا التي يحسبها برنامج الجداول صيغًا تُسبق بفاصلة عليا في CSV.</translation>
    </message>
</context>
<context>
    <name>InterviewsModel</name>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>A person should look at this.</source>
        <translation>ينبغي أن ينظر إنسان في هذا.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الجدول</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 new · Show</source>
        <translation>‏%1 جديدة · عرض</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>لا مقابلات بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>تظهر هنا حالما يطلب نظام تتبع المتقدمين أولها.</translation>
    </message>
    <message>
        <source>No interview is like that</source>
        <translation>لا مقابلة كهذه</translation>
    </message>
    <message>
        <source>Positions are found anywhere in their text, candidates and references by how they begin.</source>
        <translation>تُطابق المناصب في أي موضع من نصها، والمرشحون والمراجع من بدايتها.</translation>
    </message>
    <message>
        <source>&amp;Keep this view as …</source>
        <translation>&amp;الاحتفاظ بهذا العرض باسم …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>الاحتفاظ بهذا العرض</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>ماذا تسميه؟</translation>
    </message>
    <message>
        <source>“%1” is among your views now.</source>
        <translation>صار «⁨%1⁩» من عروضك.</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>the name of a file</comment>
        <translation>مقابلات</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>The token that an administrator handed to you.</source>
        <translation>الرمز الذي سلّمك إياه أحد المديرين.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>كلمة مرورك الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>%Ln حرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>حرف واحد على الأقل (%Ln)، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>حرفان على الأقل (%Ln)، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln أحرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln حرفًا على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln حرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>ضبط كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Welcome to Candor</source>
        <translation>مرحبًا بك في Candor</translation>
    </message>
    <message>
        <source>An invitation lets you choose a password. It works once.</source>
        <translation>تتيح لك الدعوة اختيار كلمة مرور. وهي صالحة مرة واحدة.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host, like candor.example.com.</source>
        <translation>اذكر مضيف الخادم، مثل ⁦candor.example.com⁩.</translation>
    </message>
    <message>
        <source>Put in the invitation.</source>
        <translation>أدخل الدعوة.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة مرور.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>الاتصال بـ ⁦%1⁩ غير معمّى: يستطيع آخرون قراءة كلمة مرورك في الطريق.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسالها على أي حال</translation>
    </message>
    <message>
        <source>This invitation isn&apos;t known here, was used already or is too old. Ask for another.</source>
        <translation>هذه الدعوة غير معروفة هنا أو سبق استخدامها أو مضى عليها وقت طويل. اطلب غيرها.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>أُنشئ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Pass this invitation on to %1 in a way that you trust. With it they set their password, once and until %2.</source>
        <translation>أوصل هذه الدعوة إلى %1 بطريقة تثق بها. تتيح تعيين كلمة المرور مرة واحدة وحتى %2.</translation>
    </message>
    <message>
        <source>An invitation for “%1”</source>
        <translation>دعوة لـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Hand it to them in a way that you trust. In the window where one signs in they choose “I have an invitation” and set a password with it. It works once, until %1; invitations that they got before don&apos;t work any more.</source>
        <translation>سلّمها بطريقة تثق بها. في نافذة تسجيل الدخول يختار صاحبها «لديّ دعوة» ويضبط بها كلمة مرور. وهي صالحة مرة واحدة حتى %1؛ أما الدعوات السابقة فلم تعد صالحة.</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>أُنشئ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” has a new secret</source>
        <translation>صار لـ«⁨%1⁩» سر جديد</translation>
    </message>
    <message>
        <source>Programs send it with each request, as the header X-API-Key.</source>
        <translation>ترسله البرامج مع كل طلب في الترويسة X-API-Key.</translation>
    </message>
    <message>
        <source>Programs swap client ID and secret for access tokens at /api/v1/oauth/token.</source>
        <translation>تستبدل البرامج بمعرّف العميل والسر رموز وصول في ⁦/api/v1/oauth/token⁩.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>The old secret stops</source>
        <translation>يتوقف السر القديم</translation>
    </message>
    <message>
        <source>Until then both work, so that nothing fails while you exchange them.</source>
        <translation>يعمل كلاهما حتى ذلك الحين كي لا يفشل شيء في أثناء التبديل.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>‏%1، بعد %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا يتوقف تلقائيًا</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is refused from then on. This can&apos;t be undone.</source>
        <translation>كل ما يستخدم «⁨%1⁩» يُرفض من الآن. ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إبطاله</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>عميل OAuth</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who or what will use it.</source>
        <translation>من سيستخدمه أو ما سيستخدمه.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For whoever looks at it later.</source>
        <translation>لمن ينظر فيه لاحقًا.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>يتوقف عن العمل</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>A new OAuth client</source>
        <translation>عميل OAuth جديد</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>إنشاء العميل</translation>
    </message>
    <message>
        <source>What you choose below.</source>
        <translation>ما تختاره أدناه.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>اختر شيئًا واحدًا على الأقل مما يُسمح له به.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Stops soon</source>
        <translation>يتوقف قريبًا</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة محاولة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and what may be done with it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>ATS connector</source>
        <translation>موصل نظام التوظيف</translation>
    </message>
    <message>
        <source>Requests interviews, decides plans, reads and approves reports.</source>
        <translation>يطلب المقابلات، ويقرر في الخطط، ويقرأ التقارير ويعتمدها.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Sees interviews and reports and changes nothing.</source>
        <translation>يرى المقابلات والتقارير ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Webhook monitor</source>
        <translation>مراقب خطافات الويب</translation>
    </message>
    <message>
        <source>Watches deliveries and sends failed ones again.</source>
        <translation>يراقب التسليمات ويعيد إرسال الفاشلة.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Creates people and roles and ends their access.</source>
        <translation>ينشئ الأشخاص والأدوار وينهي وصولهم.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>‏%1 ي %2</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>What programs sign in with: API keys, and OAuth clients, which get tokens that end by themselves. Each may do what its permissions say and nothing else.</source>
        <translation>ما تسجّل به البرامج الدخول: مفاتيح API، وعملاء OAuth الذين يحصلون على رموز تنتهي تلقائيًا. ولكل منها ما تقوله صلاحياته ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>A secret is shown once, when it is made. Copy it to where it is needed and say that it is stored: then it is forgotten here, and the clipboard with it.</source>
        <translation>يُعرض السر مرة واحدة عند إنشائه. انسخه إلى حيث يلزم وقل إنك حفظته: عندها يُنسى هنا وتُمسح الحافظة معه.</translation>
    </message>
    <message>
        <source>Replacing makes a new secret while the old one works on for as long as you choose. Revoking ends a key at once.</source>
        <translation>الاستبدال ينشئ سرًا جديدًا ويبقى القديم يعمل المدة التي تختارها. والإبطال ينهي المفتاح فورًا.</translation>
    </message>
    <message>
        <source>“Used” says when a key was last used, to the minute. One that nobody has used for months can go.</source>
        <translation>«آخر استخدام» يقول بالدقيقة متى استُخدم المفتاح آخر مرة. وما لم يستخدمه أحد منذ أشهر يمكن أن يذهب.</translation>
    </message>
    <message>
        <source>When the connection breaks while a key is made, its secret may be lost although the key is there. Replace it to get another one.</source>
        <translation>إذا انقطع الاتصال في أثناء إنشاء مفتاح فقد يضيع سره مع أن المفتاح موجود. استبدله لتحصل على غيره.</translation>
    </message>
    <message>
        <source>You can&apos;t give a key more than you may do yourself.</source>
        <translation>لا يمكنك أن تعطي مفتاحًا أكثر مما يحق لك.</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Old secret: %1</source>
        <translation>السر القديم: %1</translation>
    </message>
    <message>
        <source>Stops in %1</source>
        <translation>يتوقف بعد %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>عملاء OAuth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Platform keys</source>
        <translation>مفاتيح المنصة</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>No OAuth clients yet</source>
        <translation>لا عملاء OAuth بعد</translation>
    </message>
    <message>
        <source>A key lets a program, such as your ATS, work with Candor.</source>
        <translation>يتيح المفتاح لبرنامج، كنظام التوظيف لديك، العمل مع Candor.</translation>
    </message>
    <message>
        <source>A client asks for tokens that end by themselves, as OAuth 2 has it.</source>
        <translation>يطلب العميل رموزًا تنتهي تلقائيًا، كما يقضي OAuth 2.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>“%1” is revoked: it is refused from now on.</source>
        <translation>أُبطل «⁨%1⁩»: يُرفض من الآن.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>“%1” was made, but its secret was lost on the way here. Replace it to get another.</source>
        <translation>أُنشئ «⁨%1⁩»، لكن سره ضاع في الطريق. استبدله لتحصل على غيره.</translation>
    </message>
    <message>
        <source>That key isn&apos;t there any more</source>
        <translation>لم يعد هذا المفتاح موجودًا</translation>
    </message>
</context>
<context>
    <name>LocalSetup</name>
    <message>
        <source>Run Candor on this computer</source>
        <translation>تشغيل Candor على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server runs beside this window, for you alone until you open it to others.</source>
        <translation>يعمل الخادم إلى جانب هذه النافذة، لك وحدك حتى تفتحه لغيرك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start Candor</source>
        <translation>بدء Candor</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>شركتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>١٢ حرفًا أو أكثر</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>«⁨%1⁩» ما زال فارغًا.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address yet.</source>
        <translation>ليس هذا عنوان بريد إلكتروني بعد.</translation>
    </message>
    <message>
        <source>The password needs 12 characters or more.</source>
        <translation>تحتاج كلمة المرور إلى ١٢ حرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>The port is a number from %1 to %2.</source>
        <translation>المنفذ رقم من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Name the folder from the root on, like /home/you/candor.</source>
        <translation>سمِّ المجلد من الجذر، مثل ⁦/home/you/candor⁩.</translation>
    </message>
</context>
<context>
    <name>NewInterviewHelp</name>
    <message>
        <source>You ask for an interview here: what position it is for, at which level, and what the person has to be able to do.</source>
        <translation>هنا تطلب مقابلة: لأي منصب، وفي أي مستوى، وما يجب أن يجيده الشخص.</translation>
    </message>
    <message>
        <source>At the side you see while you type how much the plan will have to go by, and what would make it better. Two or three concrete requirements are worth more than a long description.</source>
        <translation>إلى الجانب ترى في أثناء الكتابة كم ستستند إليه الخطة وما يحسّنها. متطلبان أو ثلاثة محددة خير من وصف طويل.</translation>
    </message>
    <message>
        <source>No names are needed. The candidate&apos;s reference is what you know the person by elsewhere.</source>
        <translation>لا حاجة إلى أسماء. مرجع المرشح هو ما تعرف به الشخص في مكان آخر.</translation>
    </message>
    <message>
        <source>The same request stands below as a command for programs.</source>
        <translation>الطلب نفسه أدناه كأمر للبرامج.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft on this computer, without what names the candidate, and is here again when you come back.</source>
        <translation>ما تكتبه يُحفظ مسودةً على هذا الحاسوب، دون ما يسمي المرشح، وتجده حين تعود.</translation>
    </message>
    <message>
        <source>A field that the server doesn&apos;t accept is marked with the reason below it.</source>
        <translation>الحقل الذي لا يقبله الخادم يُعلَّم والسبب أسفله.</translation>
    </message>
</context>
<context>
    <name>NewInterviewPage</name>
    <message>
        <source>Request the interview</source>
        <translation>طلب المقابلة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>مقابلة جديدة</translation>
    </message>
    <message>
        <source>What you typed until %1 is here again, without what names the candidate.</source>
        <translation>عاد ما كتبته حتى %1، دون ما يسمي المرشح.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>يُرمى ما كتبته.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ارمِه</translation>
    </message>
    <message>
        <source>The interview is requested</source>
        <translation>طُلبت المقابلة</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;إرسال الآن</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;تجاهلها</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>ال&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا غيرها (%Ln).</numerusform>
            <numerusform>وواحد آخر (%Ln).</numerusform>
            <numerusform>واثنان آخران (%Ln).</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>You act here</source>
        <translation>أنت تعمل هنا</translation>
    </message>
    <message>
        <source>For trials</source>
        <translation>للتجارب</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>إعطاؤها هذا الاسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>“%1” goes on where it stood: its people and programs can do again what their roles and keys allow.</source>
        <translation>تتابع «⁨%1⁩» من حيث توقفت: يستطيع أشخاصها وبرامجها من جديد ما تسمح به أدوارهم ومفاتيحهم.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>إعادة تفعيلها</translation>
    </message>
    <message>
        <source>The people and programs of “%1” can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>عندئذ يستطيع أشخاص «⁨%1⁩» وبرامجها القراءة والمحو ولا شيء غير ذلك: لا تُطلب مقابلة ولا تُقرَّر ولا تُجرى، ويُطلب من المرشحين العودة لاحقًا. لا يُحذف شيء، ويمكنك إعادة تفعيلها في أي وقت.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>إيقافها</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its people, roles and keys. What its interviews hold of candidates is erased. This can&apos;t be undone.</source>
        <translation>تزول «⁨%1⁩» فورًا مع أشخاصها وأدوارها ومفاتيحها، ويُمحى ما تحويه مقابلاتها عن المرشحين. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>“%1” has interviews that aren&apos;t finished, so it is still there. Deleting it all the same cancels them, also those that a candidate is in right now, and erases what they hold. This can&apos;t be undone.</source>
        <translation>لدى «⁨%1⁩» مقابلات لم تنتهِ، لذا ما زالت موجودة. حذفها رغم ذلك يلغي هذه المقابلات، حتى التي فيها مرشح الآن، ويمحو محتواها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel them and delete it</source>
        <translation>إلغاؤها وحذف المؤسسة</translation>
    </message>
    <message>
        <source>Its platform is suspended</source>
        <translation>منصتها موقوفة</translation>
    </message>
</context>
<context>
    <name>OrganisationFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>الاسم أو النطاق</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>البحث عن مؤسسات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
</context>
<context>
    <name>OrganisationFinder</name>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Candidates read it, too.</source>
        <translation>يقرؤه المرشحون أيضًا.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Names it for programs, and no other organisation has it: the company&apos;s own, or one that you make up.</source>
        <translation>يعرّفها للبرامج ولا تملكه مؤسسة أخرى: نطاق الشركة نفسها أو نطاق تبتكره.</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>البحث عن منصة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Whose administrators look after it. It stays so.</source>
        <translation>يتولى مديروها أمرها، ولا يتغير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>E-mail of its first administrator</source>
        <translation>البريد الإلكتروني لمديرها الأول</translation>
    </message>
    <message>
        <source>They get an invitation that you pass on. Empty: nobody is invited yet.</source>
        <translation>تُنشأ له دعوة توصلها أنت. إن تُرك فارغًا فلا يُدعى أحد بعد.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>إنشاء المؤسسة</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>مؤسسة جديدة</translation>
    </message>
    <message>
        <source>The platforms can&apos;t be listed now. Go back and try again.</source>
        <translation>لا يمكن عرض المنصات الآن. ارجع وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is no platform yet. Make one first, on the page “Platforms”.</source>
        <translation>لا توجد منصة بعد. أنشئ واحدة أولًا في صفحة «المنصات».</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>لا توجد منصة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, hyphens and dots, as in acme.example.</source>
        <translation>أحرف لاتينية بلا علامات وأرقام وشرطات ونقاط، كما في ⁦acme.example⁩.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسمًا.</translation>
    </message>
    <message>
        <source>Give it a domain.</source>
        <translation>أعطها نطاقًا.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>اختر منصة.</translation>
    </message>
    <message>
        <source>Another organisation has this domain.</source>
        <translation>لدى مؤسسة أخرى هذا النطاق.</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>لا مؤسسة تطابق</translation>
    </message>
    <message>
        <source>None that you look after is called so and stands so.</source>
        <translation>لا مؤسسة مما تتولى أمره تحمل هذا الاسم وهذه الحالة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>لا مؤسسات بعد</translation>
    </message>
    <message>
        <source>Each customer or company gets one, with people, keys and interviews of its own.</source>
        <translation>لكل عميل أو شركة مؤسسة لها أشخاصها ومفاتيحها ومقابلاتها.</translation>
    </message>
    <message>
        <source>That organisation isn&apos;t there any more.</source>
        <translation>لم تعد هذه المؤسسة موجودة.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
</context>
<context>
    <name>OrganisationsHelp</name>
    <message>
        <source>The organisations that you look after as an administrator. Each has its own people, keys, interviews and settings, and sees nothing of the others.</source>
        <translation>المؤسسات التي تتولى أمرها بصفة مدير. لكل منها أشخاصها ومفاتيحها ومقابلاتها وإعداداتها، ولا ترى شيئًا من غيرها.</translation>
    </message>
    <message>
        <source>To work in one, act in it: all pages are about it then, and a line above them says so. “Leave” brings you back here. Your choice is kept until you make another.</source>
        <translation>للعمل في إحداها اختر العمل فيها: تصبح كل الصفحات عنها، ويقول ذلك سطر فوقها. تعيدك «مغادرة» إلى هنا. يُحفظ اختيارك حتى تختار غيره.</translation>
    </message>
    <message>
        <source>A suspended organisation can read and erase, nothing else. Nothing is lost, and it goes on when you reactivate it.</source>
        <translation>تستطيع المؤسسة الموقوفة القراءة والمحو ولا شيء غير ذلك. لا يضيع شيء، وتتابع عندما تعيد تفعيلها.</translation>
    </message>
    <message>
        <source>A deleted one is gone with its people and keys, and what its interviews hold of candidates is erased.</source>
        <translation>تزول المؤسسة المحذوفة مع أشخاصها ومفاتيحها، ويُمحى ما تحويه مقابلاتها عن المرشحين.</translation>
    </message>
    <message>
        <source>Before you go to another organisation, decisions that haven&apos;t left are sent or discarded: you are asked, so that none reaches the wrong place.</source>
        <translation>قبل الانتقال إلى مؤسسة أخرى تُرسَل القرارات التي لم تغادر أو تُتجاهَل: تُسأل عن ذلك كي لا يصل أي منها إلى المكان الخطأ.</translation>
    </message>
    <message>
        <source>When somebody else changed an organisation while you looked at it, nothing of theirs is overwritten: you see what it is now and decide again.</source>
        <translation>إذا غيّر شخص آخر مؤسسة وأنت تنظر إليها فلا يُكتب فوق تغييره شيء: ترى حالها الآن وتقرر من جديد.</translation>
    </message>
    <message>
        <source>When the connection breaks while an organisation is made, its invitation may be lost although it is there. Act in it and invite somebody there.</source>
        <translation>إذا انقطع الاتصال أثناء إنشاء مؤسسة فقد تضيع دعوتها مع أنها موجودة. اعمل فيها وادعُ شخصًا هناك.</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>%1 (for trials)</source>
        <translation>‏%1 (للتجارب)</translation>
    </message>
    <message>
        <source>%1, you act here</source>
        <translation>‏%1، وأنت تعمل هنا</translation>
    </message>
    <message>
        <source>Suspended with its platform</source>
        <translation>موقوفة مع منصتها</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Act in this organisation</source>
        <translation>العمل في هذه المؤسسة</translation>
    </message>
    <message>
        <source>Act in none</source>
        <translation>عدم العمل في أي مؤسسة</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>مؤسسة جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>العودة إلى الجدول</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>أُنشئت «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>إعدادات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The organisation is called “%1” now.</source>
        <translation>تسمى المؤسسة الآن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>عادت «⁨%1⁩» نشطة.</translation>
    </message>
    <message>
        <source>“%1” is suspended.</source>
        <translation>أُوقفت «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذفت «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile, so nothing was done. This is how it is now; decide again.</source>
        <translation>غيّرها شخص آخر في هذه الأثناء، لذا لم يحدث شيء. هذا حالها الآن، فقرر من جديد.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The planner</source>
        <translation>المخطِّط</translation>
    </message>
    <message>
        <source>The assessor</source>
        <translation>المقيِّم</translation>
    </message>
    <message>
        <source>The validator</source>
        <translation>المدقِّق</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <translation>‏%1 يعمل.</translation>
    </message>
    <message>
        <source>%1 begins soon.</source>
        <translation>‏%1 يبدأ قريبًا.</translation>
    </message>
    <message>
        <source>%1 failed %2 times and tries again at %3.</source>
        <translation>فشل %1 %2 مرات ويعيد المحاولة في %3.</translation>
    </message>
    <message>
        <source>%1 failed %2 times.</source>
        <translation>فشل %1 %2 مرات.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>المرجع في نظام التوظيف</translation>
    </message>
    <message>
        <source>Request&apos;s quality</source>
        <translation>جودة الطلب</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Made in a tenant for trials</source>
        <translation>أُنشئت في مؤسسة للتجارب</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>شيء ناقص</translation>
    </message>
    <message>
        <source>No plan can be written without it. What must the candidate be able to do?</source>
        <translation>لا تُكتب خطة من دونه. ماذا يجب أن يجيد المرشح؟</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>الوصف الوظيفي</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>‏%1 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>The candidate&apos;s data is erased</source>
        <translation>مُحيت بيانات المرشح</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>حفظ الشهادة…</translation>
    </message>
    <message>
        <source>Certificate %1, %2. %3 kinds of data were erased.</source>
        <translation>الشهادة %1، %2. أنواع البيانات الممحوة: %3.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation>حُفظت الشهادة</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>تتعذر كتابة ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Find a page, a command, an interview …</source>
        <translation>ابحث عن صفحة أو أمر أو مقابلة …</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>ابحث ونفّذ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Still asking the server: %1</source>
        <translation>ما زال الخادم يُسأل: %1</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes. &gt; finds commands only, ? help.</source>
        <translation>الأسهم تختار، وEnter يفتح، وEsc يغلق. &gt; للأوامر فقط، ? للمساعدة.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>‏%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Their new password</source>
        <translation>كلمة المرور الجديدة للحساب</translation>
    </message>
    <message>
        <source>Their sessions end at once, and so does a lock after too many wrong passwords.</source>
        <translation>تنتهي جلساته فورًا، وينتهي كذلك أي قفل بعد كلمات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>ضبطها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>%Ln حرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>حرف واحد على الأقل (%Ln)، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>حرفان على الأقل (%Ln)، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln أحرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln حرفًا على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
            <numerusform>%Ln حرف على الأقل، أيًّا كانت؛ وبضع كلمات تفي بالغرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Whoever is signed in with your account elsewhere is signed out there; this window goes on.</source>
        <translation>يُسجَّل خروج كل من دخل بحسابك في مكان آخر؛ أما هذه النافذة فتستمر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong passwords you have to wait: try again in %Ln minutes.</source>
        <translation>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد دقيقة واحدة (%Ln).</numerusform>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد دقيقتين (%Ln).</numerusform>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد %Ln دقائق.</numerusform>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>بعد كلمات مرور خاطئة كثيرة عليك الانتظار: أعد المحاولة بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>‏%1، من ملف…</translation>
    </message>
    <message>
        <source>A file in PEM</source>
        <translation>ملف بصيغة PEM</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is larger than certificates are. Choose another one.</source>
        <translation>الملف أكبر مما تكون عليه الشهادات. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no PEM in the file, which begins with “-----BEGIN”. Export it as PEM.</source>
        <translation>لا يوجد في الملف PEM الذي يبدأ بـ «⁨-----BEGIN⁩». صدِّروه بصيغة PEM.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>بحث عن أشخاص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PeopleHelp</name>
    <message>
        <source>Who can sign in, and what their role lets them do. Administrators of a platform find those like them here, too.</source>
        <translation>من يستطيع تسجيل الدخول وما يسمح به دوره. ويجد مديرو المنصة هنا نظراءهم أيضًا.</translation>
    </message>
    <message>
        <source>Somebody new comes in by an invitation or with a password that you choose. An invitation is a token that you see once: hand it over, and whoever has it sets a password in the window where one signs in.</source>
        <translation>يدخل الشخص الجديد بدعوة أو بكلمة مرور تختارها أنت. والدعوة رمز تراه مرة واحدة: سلّمه، ومن كان معه يضبط كلمة مرور في نافذة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Disabling keeps somebody out without losing anything: their sessions end at once, and what they decided stays. Deleting can&apos;t be undone.</source>
        <translation>التعطيل يُبقي الشخص خارجًا دون فقد شيء: تنتهي جلساته فورًا وتبقى قراراته. أما الحذف فلا رجعة فيه.</translation>
    </message>
    <message>
        <source>Another role and another password end the sessions of whoever gets them.</source>
        <translation>يُنهي تغيير الدور أو كلمة المرور جلسات صاحب الحساب.</translation>
    </message>
    <message>
        <source>After too many wrong passwords an account is locked for some minutes. Setting a new password lifts that at once, and so does a new invitation when it is used.</source>
        <translation>بعد كلمات مرور خاطئة كثيرة يُقفل الحساب بضع دقائق. وضبط كلمة مرور جديدة يرفع ذلك فورًا، وكذلك دعوة جديدة عند استخدامها.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete their own account, nor that of the last administrator, nor change one whose role may do more than theirs.</source>
        <translation>لا يستطيع أحد تعطيل حسابه أو حذفه، ولا حساب آخر مدير، ولا تغيير حساب يسمح دوره بأكثر مما يسمح به دوره هو.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same account: look at what is new, then decide again.</source>
        <translation>«تغيّر في هذه الأثناء» تعني أن شخصًا آخر كان يعمل على الحساب نفسه: اطّلع على الجديد ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>Owners of the server find each other under “Owners”. At least one of them can always sign in.</source>
        <translation>يجد مالكو الخادم بعضهم بعضًا تحت «المالكون». ويستطيع واحد منهم على الأقل تسجيل الدخول دائمًا.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>حسابات مَن</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>That person isn&apos;t there any more</source>
        <translation>لم يعد هذا الشخص موجودًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>لا منصة بعد</translation>
    </message>
    <message>
        <source>Administrators belong to one. Platforms are made on the page “Platforms”.</source>
        <translation>ينتمي المديرون إلى منصة. وتُنشأ المنصات في صفحة «المنصات».</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا أحد كذلك</translation>
    </message>
    <message>
        <source>People are found by how a word of their name or their e-mail address begins.</source>
        <translation>يُعثر على الأشخاص ببداية كلمة من الاسم أو ببداية عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Whoever is made here can sign in.</source>
        <translation>من يُنشأ حسابه هنا يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>ضبط كلمة مرور</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Your own you change in the menu “File”.</source>
        <translation>كلمة مرورك تغيّرها من قائمة «ملف».</translation>
    </message>
    <message>
        <source>“%1” can sign in now.</source>
        <translation>يستطيع «⁨%1⁩» الآن تسجيل الدخول.</translation>
    </message>
    <message>
        <source>“%1” is an owner of this server now.</source>
        <translation>أصبح «⁨%1⁩» مالكًا لهذا الخادم.</translation>
    </message>
    <message>
        <source>The invitation for “%1” was lost on the way here. Make another one.</source>
        <translation>ضاعت الدعوة الموجّهة إلى «⁨%1⁩» في طريقها إلى هنا. أنشئ غيرها.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>This is you. Another administrator can disable or delete your account.</source>
        <translation>هذا أنت. يستطيع مدير آخر تعطيل حسابك أو حذفه.</translation>
    </message>
    <message>
        <source>Their role may do more than yours, so you can&apos;t change this account.</source>
        <translation>دوره يسمح بأكثر مما يسمح به دورك، فلا يمكنك تغيير هذا الحساب.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in here. Make another one before you disable or delete this account.</source>
        <translation>هذا آخر مدير يستطيع تسجيل الدخول هنا. أنشئ مديرًا آخر قبل تعطيل هذا الحساب أو حذفه.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>PermissionMatrix</name>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nobody in an organisation can have this.</source>
        <translation>لا يمكن لأحد في مؤسسة أن يحصل على هذا.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>لا يمكنك منح ما لا تملكه.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a permission, why it can&apos;t be given</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Greyed: %1</source>
        <translation>باللون الرمادي: %1</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>“%1” is disabled and signed out everywhere.</source>
        <translation>عُطِّل «⁨%1⁩» وسُجِّل خروجه من كل مكان.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>فُعِّل «⁨%1⁩» من جديد.</translation>
    </message>
    <message>
        <source>“%1” has a new password and is signed out everywhere.</source>
        <translation>صار لـ«⁨%1⁩» كلمة مرور جديدة وسُجِّل خروجه من كل مكان.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>What they may do</source>
        <translation>ما يُسمح له به</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere at once and can&apos;t sign in until you enable the account again. An invitation that is open becomes void.</source>
        <translation>يُسجَّل خروج «⁨%1⁩» فورًا من كل مكان ولا يستطيع الدخول حتى تفعّل الحساب من جديد. وتبطل أي دعوة قائمة.</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>تعطيله</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere and the account is gone; what they decided stays in the history. This can&apos;t be undone. To keep somebody out for a while, disable the account.</source>
        <translation>يُسجَّل خروج «⁨%1⁩» من كل مكان ويزول الحساب؛ وتبقى قراراته في السجل. ولا رجعة في ذلك. لإبقاء شخص خارجًا مدةً ما، عطّل الحساب.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Too many passwords were wrong: nobody gets in before %1. A new password lifts that at once.</source>
        <translation>كانت كلمات مرور كثيرة خاطئة: لا يدخل أحد قبل %1. وكلمة مرور جديدة ترفع ذلك فورًا.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>How they come in</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>By an invitation</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What they administer</source>
        <translation>ما يديره</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>لا يمكنك منح ما ليس لك.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Somebody new in %1</source>
        <translation>شخص جديد في ⁨%1⁩</translation>
    </message>
    <message>
        <source>A new administrator</source>
        <translation>مدير جديد</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>They sign in with it.</source>
        <translation>به يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>The platform %1</source>
        <translation>المنصة ⁨%1⁩</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>الخادم كله</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>An account keeps its address.</source>
        <translation>يحتفظ الحساب بعنوانه.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: it is called “%1” and has the role “%2” now. Save again to have it as you say here.</source>
        <translation>غيّر شخص آخر هذا الحساب في هذه الأثناء: اسمه الآن «⁨%1⁩» ودوره «⁨%2⁩». احفظ مرة أخرى ليصير كما هو هنا.</translation>
    </message>
    <message>
        <source>Another administrator can give you another role.</source>
        <translation>يستطيع مدير آخر منحك دورًا آخر.</translation>
    </message>
    <message>
        <source>You get a token to hand to them, with which they set a password themselves.</source>
        <translation>تحصل على رمز تسلّمه، ويضبط به صاحب الحساب كلمة مروره بنفسه.</translation>
    </message>
    <message>
        <source>Tell it to them in a way that you trust; they can change it.</source>
        <translation>أخبره بها بطريقة تثق بها؛ ويمكنه تغييرها.</translation>
    </message>
    <message>
        <source>A new owner of this server</source>
        <translation>مالك جديد لهذا الخادم</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>1: %1
3: %2
5: %3</source>
        <translation>١: %1
٣: %2
٥: %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>الكفاءة</translation>
    </message>
    <message>
        <source>%1, weighs %2</source>
        <translation>‏%1، وزنها %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>الدرجة الدنيا</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>لازمة، %1 على الأقل</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>الكفاءات</translation>
    </message>
    <message>
        <source>place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>‏%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>follows up</source>
        <translation>يتابع بـ</translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation>كيف يُحكم عليه</translation>
    </message>
    <message>
        <source>Section %1 of before</source>
        <translation>القسم %1 من قبل</translation>
    </message>
    <message>
        <source>A question of section %1 of before</source>
        <translation>سؤال من القسم %1 من قبل</translation>
    </message>
</context>
<context>
    <name>PlanEditorHelp</name>
    <message>
        <source>You change a plan by hand: sections and their minutes, questions, what a good answer shows, and what weak, fair and strong answers look like.</source>
        <translation>تغيّر الخطة بيدك: الأقسام ودقائقها، والأسئلة، وما تُظهره إجابة جيدة، وكيف تبدو الإجابات الضعيفة والمقبولة والقوية.</translation>
    </message>
    <message>
        <source>What is wrong is said at its place while you type, and at the top how many minutes and weights there are in all. A plan that isn&apos;t whole can&apos;t be saved.</source>
        <translation>يُقال الخطأ في موضعه في أثناء الكتابة، وفي الأعلى مجموع الدقائق والأوزان. ولا تُحفظ خطة ناقصة.</translation>
    </message>
    <message>
        <source>Saving makes a new version. The one before is kept and can be compared.</source>
        <translation>الحفظ ينشئ إصدارًا جديدًا. والسابق يبقى وتمكن مقارنته.</translation>
    </message>
    <message>
        <source>When somebody else saved a version meanwhile, both are kept: you choose yours or theirs, and nothing is overwritten unseen.</source>
        <translation>إذا حفظ غيرك إصدارًا في هذه الأثناء بقي كلاهما: تختار إصدارك أو إصدارهم، ولا يُستبدل شيء دون أن يُرى.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft on this computer until it is saved or discarded.</source>
        <translation>ما كتبته يبقى مسودةً على هذا الحاسوب حتى يُحفظ أو يُتجاهل.</translation>
    </message>
    <message>
        <source>The arrows at a section or question, or Alt with the arrow keys, move it up and down; a question at its section&apos;s edge goes on into the next one. What was removed can be put back.</source>
        <translation>الأسهم عند القسم أو السؤال، أو Alt مع مفاتيح الأسهم، تنقله إلى أعلى وأسفل؛ والسؤال عند حافة قسمه ينتقل إلى القسم التالي. وما أُزيل يمكن استرجاعه.</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Save as the next version</source>
        <translation>حفظ كإصدار تالٍ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على إصداري</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ إصدارهم</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>تحرير الخطة</translation>
    </message>
    <message>
        <source>This plan can&apos;t be edited</source>
        <translation>لا يمكن تحرير هذه الخطة</translation>
    </message>
    <message>
        <source>Only a plan that waits for a decision can.</source>
        <translation>لا يمكن ذلك إلا لخطة تنتظر قرارًا.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>الذهاب إلى الوارد</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Saving asks which one goes on.</source>
        <translation>أنشأ شخص الإصدار %1 في هذه الأثناء. يسألك الحفظ أيهما يستمر.</translation>
    </message>
    <message>
        <source>Your changes of %1 are here again.</source>
        <translation>عادت تغييراتك من %1.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>لا خطأ فيها.</translation>
    </message>
    <message>
        <source>To mend, where it is marked: %1</source>
        <translation>للإصلاح حيث العلامة: %1</translation>
    </message>
    <message>
        <source>The plan you left isn&apos;t saved; what you typed is kept. %1</source>
        <translation>الخطة التي تركتها غير محفوظة؛ وما كتبته باقٍ. %1</translation>
    </message>
    <message>
        <source>This is version %1 now</source>
        <translation>هذا الآن الإصدار %1</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Before is theirs, after is yours.</source>
        <translation>أنشأ شخص الإصدار %1 في هذه الأثناء. «قبل» إصدارهم و«بعد» إصدارك.</translation>
    </message>
    <message>
        <source>What you changed is thrown away.</source>
        <translation>يُرمى ما غيّرته.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ارمِه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>استرجاع ما أُزيل</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>وزن %1 بالمئة</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>Add a question to section %1</source>
        <translation>إضافة سؤال إلى القسم %1</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>إزالة القسم %1</translation>
    </message>
    <message>
        <source>Title of section %1</source>
        <translation>عنوان القسم %1</translation>
    </message>
    <message>
        <source>Minutes of section %1</source>
        <translation>دقائق القسم %1</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>‏%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>إزالة السؤال %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>نص %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>Difficulty of %1</source>
        <translation>صعوبة %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Competency of %1</source>
        <translation>كفاءة %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Requirement that %1 covers</source>
        <translation>المتطلب الذي يغطيه %1</translation>
    </message>
    <message>
        <source>What a good answer to %1 shows</source>
        <translation>ما تُظهره إجابة جيدة عن %1</translation>
    </message>
    <message>
        <source>%1 scores 1</source>
        <translation>‏%1 ينال ١</translation>
    </message>
    <message>
        <source>%1 scores 3</source>
        <translation>‏%1 ينال ٣</translation>
    </message>
    <message>
        <source>%1 scores 5</source>
        <translation>‏%1 ينال ٥</translation>
    </message>
    <message>
        <source>Question %1 is removed</source>
        <translation>أُزيل السؤال %1</translation>
    </message>
    <message>
        <source>Section %1 is removed</source>
        <translation>أُزيل القسم %1</translation>
    </message>
    <message>
        <source>Move section %1 up</source>
        <translation>نقل القسم %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move section %1 down</source>
        <translation>نقل القسم %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>نقل السؤال %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>نقل السؤال %1 إلى أسفل</translation>
    </message>
    <message>
        <source>No question asks for “%1”.</source>
        <translation>لا يوجد سؤال عن «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>Covers %1 of %2 requirements</source>
        <translation>يغطي %1 من %2 متطلبات</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>الخطة، الإصدار %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>لازمة، %1 على الأقل</translation>
    </message>
    <message>
        <source>Looks for: %1</source>
        <translation>يبحث عن: %1</translation>
    </message>
    <message>
        <source>Follows up: %1</source>
        <translation>يتابع بـ: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>‏%1  %2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>‏%1.%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>Which platform</source>
        <translation>أي منصة</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>بحث عن منصة</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>لا توجد منصة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PlatformDetail</name>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>It still has organisations. Delete them before you delete the platform.</source>
        <translation>ما زال فيها مؤسسات. احذفها قبل حذف المنصة.</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its administrators and keys. This can&apos;t be undone.</source>
        <translation>تزول «⁨%1⁩» فورًا مع مديريها ومفاتيحها. ولا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>“%1” and its organisations go on where they stood; one that is suspended itself stays so.</source>
        <translation>تتابع «⁨%1⁩» ومؤسساتها من حيث توقفت، وتبقى موقوفةً أي مؤسسة أُوقفت هي نفسها.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>إعادة تفعيلها</translation>
    </message>
    <message>
        <source>The administrators, people and programs of “%1” and of all its organisations can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>عندئذ يستطيع مديرو «⁨%1⁩» وجميع مؤسساتها وأشخاصها وبرامجها القراءة والمحو ولا شيء غير ذلك: لا تُطلب مقابلة ولا تُقرَّر ولا تُجرى، ويُطلب من المرشحين العودة لاحقًا. لا يُحذف شيء، ويمكنك إعادة تفعيلها في أي وقت.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>إيقافها</translation>
    </message>
</context>
<context>
    <name>PlatformFinder</name>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
</context>
<context>
    <name>PlatformForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Such as partner.example. Nobody else can have it.</source>
        <translation>مثل ⁦partner.example⁩. لا يمكن أن يكون لغيرها.</translation>
    </message>
    <message>
        <source>A new platform</source>
        <translation>منصة جديدة</translation>
    </message>
    <message>
        <source>Make the platform</source>
        <translation>إنشاء المنصة</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Somebody else changed this platform meanwhile: it is called “%1” and has the domain %2 now. Save again to have it as you say here.</source>
        <translation>غيّر شخص آخر هذه المنصة في هذه الأثناء: اسمها الآن «⁨%1⁩» ونطاقها ⁦%2⁩. احفظ مرة أخرى لتصير كما هي هنا.</translation>
    </message>
</context>
<context>
    <name>PlatformList</name>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>الاسم أو النطاق</translation>
    </message>
    <message>
        <source>Find platforms</source>
        <translation>بحث عن منصات</translation>
    </message>
    <message>
        <source>No platform is called that</source>
        <translation>لا منصة بهذا الاسم</translation>
    </message>
    <message>
        <source>Platforms are found by how a word of their name or their domain begins.</source>
        <translation>يُعثر على المنصات ببداية كلمة من الاسم أو ببداية النطاق.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No platforms yet</source>
        <translation>لا منصات بعد</translation>
    </message>
    <message>
        <source>A platform holds organisations, and has administrators who look after them.</source>
        <translation>تضم المنصة مؤسسات، ولها مديرون يعتنون بها.</translation>
    </message>
</context>
<context>
    <name>PlatformsHelp</name>
    <message>
        <source>A platform is a partner or a part of your company that looks after organisations of its own. Its administrators reach those and nothing else.</source>
        <translation>المنصة شريك أو جزء من شركتك يعتني بمؤسسات خاصة به. ويصل مديروها إلى تلك المؤسسات دون غيرها.</translation>
    </message>
    <message>
        <source>Its name and its domain can be changed at any time. Nobody else can have the domain.</source>
        <translation>يمكن تغيير اسمها ونطاقها في أي وقت. ولا يمكن أن يكون النطاق لغيرها.</translation>
    </message>
    <message>
        <source>Its administrators are made on the page “People”, which A leads to.</source>
        <translation>يُنشأ مديروها في صفحة «الأشخاص» التي يقود إليها المفتاح A.</translation>
    </message>
    <message>
        <source>Only a platform without organisations can be deleted: delete those first. Its administrators and its keys go with it.</source>
        <translation>لا تُحذف إلا منصة بلا مؤسسات: احذف المؤسسات أولًا. ويزول معها مديروها ومفاتيحها.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same platform: look at what is new, then decide again.</source>
        <translation>«تغيّر في هذه الأثناء» تعني أن شخصًا آخر كان يعمل على المنصة نفسها: اطّلع على الجديد ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>A suspended platform and its organisations can read and erase, nothing else. Nothing is lost, and all goes on when you reactivate it.</source>
        <translation>تستطيع المنصة الموقوفة ومؤسساتها القراءة والمحو ولا شيء غير ذلك. لا يضيع شيء، ويتابع كل شيء عندما تعيد تفعيلها.</translation>
    </message>
</context>
<context>
    <name>PlatformsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>PlatformsPage</name>
    <message>
        <source>New platform</source>
        <translation>منصة جديدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>That platform isn&apos;t there any more</source>
        <translation>لم تعد هذه المنصة موجودة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>أُنشئت «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” got organisations meanwhile. Delete them first.</source>
        <translation>حصلت «⁨%1⁩» على مؤسسات في هذه الأثناء. احذفها أولًا.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>“%1” is suspended, and its organisations with it.</source>
        <translation>أُوقفت «⁨%1⁩» ومعها مؤسساتها.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>عادت «⁨%1⁩» نشطة.</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Every position</source>
        <translation>كل المناصب</translation>
    </message>
    <message>
        <source>Positions with a ranking</source>
        <translation>مناصب لها ترتيب</translation>
    </message>
    <message>
        <source>There are more. Type on to see them.</source>
        <translation>يوجد المزيد. تابع الكتابة لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Decisions and keys</source>
        <translation>القرارات والمفاتيح</translation>
    </message>
    <message>
        <source>What you are told of over the desktop</source>
        <translation>ما تُخبر به على سطح المكتب</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>البدء والإنهاء</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1٪</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>حجم النصوص</translation>
    </message>
    <message>
        <source>Beside what the desktop gives to all programs.</source>
        <translation>إضافةً إلى ما يعطيه سطح المكتب لكل البرامج.</translation>
    </message>
    <message>
        <source>What Candor speaks</source>
        <translation>ما يتكلمه Candor</translation>
    </message>
    <message>
        <source>In effect when Candor is started the next time.</source>
        <translation>يسري من بدء Candor التالي.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>A decision can be taken back for</source>
        <translation>يمكن استعادة القرار مدة</translation>
    </message>
    <message>
        <source>Then it leaves. With 0 it leaves at once.</source>
        <translation>ثم يُرسل. ومع 0 يُرسل فورًا.</translation>
    </message>
    <message>
        <source>Single letters are keys, such as A for approving</source>
        <translation>الأحرف المفردة مفاتيح، مثل A للاعتماد</translation>
    </message>
    <message>
        <source>Plans and reports that wait for your decision</source>
        <translation>الخطط والتقارير التي تنتظر قرارك</translation>
    </message>
    <message>
        <source>Events that don&apos;t reach their receivers</source>
        <translation>الأحداث التي لا تصل إلى مستقبِليها</translation>
    </message>
    <message>
        <source>Be quiet from</source>
        <translation>الصمت من</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>بداية ساعات الصمت</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>نهاية ساعات الصمت</translation>
    </message>
    <message>
        <source>At most once a minute, summed up, and never while you look at Candor.</source>
        <translation>مرة في الدقيقة على الأكثر، ملخّصةً، ولا شيء ما دمت تنظر في Candor.</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>البدء عند دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>The folder for programs that start by themselves can&apos;t be written.</source>
        <translation>تتعذر الكتابة في مجلد البرامج التي تبدأ تلقائيًا.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>البقاء في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Candor.</source>
        <translation>لا شريط نظام في سطح المكتب هذا: إغلاق النافذة ينهي Candor.</translation>
    </message>
    <message>
        <source>Stop the server on this computer when Candor ends</source>
        <translation>إيقاف الخادم على هذا الحاسوب عند انتهاء Candor</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Say which level the job wants.</source>
        <translation>اذكر المستوى الذي تتطلبه الوظيفة.</translation>
    </message>
    <message>
        <source>Give three requirements or more.</source>
        <translation>أعطِ ثلاثة متطلبات أو أكثر.</translation>
    </message>
    <message>
        <source>Say each requirement in four words or more.</source>
        <translation>صُغ كل متطلب بأربع كلمات أو أكثر.</translation>
    </message>
    <message>
        <source>Add what is known of the candidate.</source>
        <translation>أضف ما يُعرف عن المرشح.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>سمِّ الشركة.</translation>
    </message>
    <message>
        <source>Give the candidate&apos;s reference.</source>
        <translation>أعطِ مرجع المرشح.</translation>
    </message>
    <message>
        <source>The same as cURL</source>
        <translation>الأمر نفسه بـ cURL</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>A plan can be written.</source>
        <translation>يمكن كتابة خطة.</translation>
    </message>
    <message>
        <source>No plan can be written before the level and the requirements are known.</source>
        <translation>لا تُكتب خطة قبل معرفة المستوى والمتطلبات.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The reason is kept with the interview. Rejecting ends it.</source>
        <translation>يُحفظ السبب مع المقابلة. والرفض ينهيها.</translation>
    </message>
    <message>
        <source>Why do you reject this plan?</source>
        <translation>لماذا ترفض هذه الخطة؟</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Why do you reject this report?</source>
        <translation>لماذا ترفض هذا التقرير؟</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>ما الذي ينبغي أن يتغير؟</translation>
    </message>
    <message>
        <source>The planner writes a new version to these words.</source>
        <translation>يكتب المخطِّط إصدارًا جديدًا وفق هذه الكلمات.</translation>
    </message>
    <message>
        <source>Have it revised</source>
        <translation>طلب التنقيح</translation>
    </message>
    <message>
        <source>Your score for “%1”, and why</source>
        <translation>درجتك لـ«⁨%1⁩»، ولماذا</translation>
    </message>
    <message>
        <source>The machine&apos;s score stays beside it.</source>
        <translation>تبقى درجة الآلة إلى جانبها.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>RankingFilter</name>
    <message>
        <source>Which reports</source>
        <translation>أي التقارير</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمَدة</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>كل المستويات</translation>
    </message>
</context>
<context>
    <name>RankingsHelp</name>
    <message>
        <source>Everybody who was interviewed for a position, the highest score first, and how the scores are spread.</source>
        <translation>كل من أُجريت معه مقابلة لوظيفة، الأعلى درجة أولًا، وكيف تتوزع الدرجات.</translation>
    </message>
    <message>
        <source>A candidate who was erased leaves an empty place in a comparison; the others stay.</source>
        <translation>المرشح الذي مُحيت بياناته يترك مكانًا فارغًا في المقارنة، ويبقى الآخرون.</translation>
    </message>
    <message>
        <source>Only written reports count: those that are approved, or under “Waiting for review” those that nobody has decided yet.</source>
        <translation>لا تُحسب إلا التقارير المكتوبة: الموافق عليها، أو تحت «بانتظار المراجعة» ما لم يقرر فيه أحد بعد.</translation>
    </message>
    <message>
        <source>Mark two to %1 to see them side by side: each competency with its requirement, the machine&apos;s score and the person&apos;s.</source>
        <translation>علِّم من اثنين إلى %1 لتراهم جنبًا إلى جنب: كل كفاءة مع متطلبها ودرجة الآلة ودرجة الشخص.</translation>
    </message>
</context>
<context>
    <name>RankingsModel</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>قُيّم</translation>
    </message>
    <message>
        <source>Marked to be compared</source>
        <translation>معلَّم للمقارنة</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلَّم</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>Candidates by score</source>
        <translation>المرشحون حسب الدرجة</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى بهم</translation>
    </message>
    <message>
        <source>No report is ranked yet</source>
        <translation>لا تقرير في الترتيب بعد</translation>
    </message>
    <message>
        <source>Candidates appear here once their report is approved.</source>
        <translation>يظهر المرشحون هنا حالما يُعتمد تقريرهم.</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>تعليم للمقارنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>البحث عن منصب</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>العودة إلى الترتيب</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Nobody is ranked there</source>
        <translation>لا أحد في الترتيب هناك</translation>
    </message>
    <message>
        <source>A position is looked for as a whole, in capitals or not.</source>
        <translation>يُبحث عن المنصب كاملًا، بأحرف كبيرة أو صغيرة.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Puts those that are marked beside one another</source>
        <translation>يضع المعلَّمين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>المعلَّمون: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 candidates can stand beside one another. Take the mark of one first.</source>
        <translation>‏%1 من المرشحين يمكن عرضهم جنبًا إلى جنب. أزل علامة أحدهم أولًا.</translation>
    </message>
    <message>
        <source>Mark two to %1 candidates first, with the space bar</source>
        <translation>علِّم أولًا من مرشحَين إلى %1 بمفتاح المسافة</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>To what</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>نسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of somebody, name</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Record %1 of this log</source>
        <translation>القيد %1 من هذا السجل</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>What failed</source>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>What lost its webhook</source>
        <translation>ما فقد خطاف الويب</translation>
    </message>
    <message>
        <source>Of the last hour</source>
        <translation>من آخر ساعة</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>من آخر يوم</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>من آخر أسبوع</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>من آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>من متى</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>إعادة إرسال الكل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How far the recovery has come</source>
        <translation>إلى أين بلغ الاستدراك</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2%3</source>
        <translation>يُعاد الإرسال: %1 من %2%3</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> أو أكثر</translation>
    </message>
    <message>
        <source>Sent again: %1. Left as they are, for want of a webhook: %2.</source>
        <translation>أُعيد إرسال: %1. وتُركت كما هي لعدم وجود خطاف ويب: %2.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>أُوقف بعد %1.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>“%1” (turn %2)</source>
        <translation>«⁨%1⁩» (المداخلة %2)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>الآلة %1</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>الإنسان %1: %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المقابلة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا إجابة.</translation>
    </message>
    <message>
        <source>Overall %1 of 100</source>
        <translation>الإجمالي %1 من ١٠٠</translation>
    </message>
    <message>
        <source>Not approved by a person yet.</source>
        <translation>لم يعتمده إنسان بعد.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>تحتاج نظرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Of plan version %1. Written by %2 on %3.</source>
        <translation>وفق إصدار الخطة %1. كتبه %2 في %3.</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>وزنها %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence in all of it is %1.</source>
        <translation>ثقة الآلة في ذلك كله %1.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>من ١٠٠</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>الآلة %1</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا دليل</translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation>بجانب التقرير</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المقابلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>وزنها %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الإنسان %1</translation>
    </message>
    <message>
        <source>Your score for %1</source>
        <translation>درجتك لـ %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose …</source>
        <translation>اختيار …</translation>
    </message>
    <message>
        <source>The planner chooses</source>
        <translation>يختارها المخطِّط</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>One a line; three or more make the best plans</source>
        <translation>واحد في كل سطر؛ ثلاثة أو أكثر تعطي أفضل الخطط</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>الوصف الوظيفي</translation>
    </message>
    <message>
        <source>Instead of requirements, or beside them</source>
        <translation>بدل المتطلبات أو إلى جانبها</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Stays when the candidate&apos;s data is erased: no name, please</source>
        <translation>يبقى عند محو بيانات المرشح: فلا تذكر اسمًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Say which level of experience the job wants.</source>
        <translation>حدِّدوا مستوى الخبرة الذي تتطلبه الوظيفة.</translation>
    </message>
    <message>
        <source>Name three or more qualifications, or send a job description of 300 characters.</source>
        <translation>اذكروا ثلاثة مؤهلات أو أكثر، أو أرسلوا وصفًا وظيفيًا من ٣٠٠ حرف.</translation>
    </message>
    <message>
        <source>Write qualifications in four words or more: what must the person be able to do?</source>
        <translation>اكتبوا المؤهلات في أربع كلمات أو أكثر: ما الذي يجب أن يقدر عليه الشخص؟</translation>
    </message>
    <message>
        <source>Send the candidate&apos;s profile.</source>
        <translation>أرسلوا ملف المرشح.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>سمِّ الشركة.</translation>
    </message>
    <message>
        <source>Send your reference of the candidate or of the request.</source>
        <translation>أرسلوا مرجعكم للمرشح أو للطلب.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>How good a plan it allows</source>
        <translation>جودة الخطة التي يتيحها</translation>
    </message>
    <message>
        <source>Nothing is known that would make it better.</source>
        <translation>لا يُعرف ما يحسّنه.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln points</source>
        <translation>
            <numerusform>+%Ln نقطة</numerusform>
            <numerusform>+%Ln نقطة</numerusform>
            <numerusform>+%Ln نقطتان</numerusform>
            <numerusform>+%Ln نقاط</numerusform>
            <numerusform>+%Ln نقطة</numerusform>
            <numerusform>+%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your organisation&apos;s</source>
        <translation>لغة مؤسستكم</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The planner&apos;s choice</source>
        <translation>يختارها المخطِّط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>المرجع في نظام التوظيف</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>تُرسل الأحداث إلى</translation>
    </message>
    <message>
        <source>Where your organisation&apos;s events go</source>
        <translation>حيث تُرسل أحداث مؤسستكم</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>المؤهلات</translation>
    </message>
    <message>
        <source>None were sent.</source>
        <translation>لم يُرسل أي منها.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>الوصف الوظيفي</translation>
    </message>
    <message>
        <source>None was sent.</source>
        <translation>لم يُرسل.</translation>
    </message>
    <message>
        <source>Data of the ATS</source>
        <translation>بيانات نظام التوظيف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>For the next request:</source>
        <translation>للطلب القادم:</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>What it may do</source>
        <translation>ما يحق له</translation>
    </message>
    <message>
        <source>Comes with Candor</source>
        <translation>يأتي مع Candor</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own</source>
        <translation>خاص بمؤسستك</translation>
    </message>
    <message>
        <source>“%1” is gone then. Nobody may have it any more.</source>
        <translation>سيختفي «⁨%1⁩» عندئذ. يجب ألا يكون لدى أحد بعد.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>RoleFinder</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Role of Candor</source>
        <translation>دور من Candor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As people see it who have it.</source>
        <translation>كما يراه من لديهم هذا الدور.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>For whoever gives it.</source>
        <translation>لمن يمنحه.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>ما يحق له</translation>
    </message>
    <message>
        <source>A new role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>إنشاء الدور</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>نسخة من «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its permissions can&apos;t be given, and are left out.</source>
        <translation>
            <numerusform>لم تُترك أي من صلاحياته (%Ln).</numerusform>
            <numerusform>صلاحية واحدة من صلاحياته (%Ln) لا يمكن منحها وقد تُركت.</numerusform>
            <numerusform>صلاحيتان من صلاحياته (%Ln) لا يمكن منحهما وقد تُركتا.</numerusform>
            <numerusform>‏%Ln صلاحيات منه لا يمكن منحها وقد تُركت.</numerusform>
            <numerusform>‏%Ln صلاحية منه لا يمكن منحها وقد تُركت.</numerusform>
            <numerusform>‏%Ln من صلاحياته لا يمكن منحها وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>ما غيّرته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك التغييرات</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>امنحه اسمًا.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>اختر أمرًا واحدًا على الأقل يحق له.</translation>
    </message>
    <message>
        <source>Somebody else changed this role meanwhile: it is called “%1” now and has %2 permissions. Save yours over it, or take theirs.</source>
        <translation>غيّر شخص آخر هذا الدور في الأثناء: اسمه الآن «⁨%1⁩» وله %2 من الصلاحيات. احفظ نسختك فوقه أو خذ نسخته.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسخته</translation>
    </message>
</context>
<context>
    <name>RolesHelp</name>
    <message>
        <source>A role says what people may do. Candor brings some that can&apos;t be changed; beside them your organisation makes its own.</source>
        <translation>يحدد الدور ما يحق للأشخاص فعله. يأتي Candor ببعض الأدوار التي لا تُغيَّر، وإلى جانبها تُنشئ مؤسستك أدوارها.</translation>
    </message>
    <message>
        <source>The easiest way to a role is a copy of one that comes near: what it may is taken over, and you change what is different.</source>
        <translation>أسهل طريق إلى دور هو نسخ دور قريب منه: تؤخذ صلاحياته، ثم تغيّر ما يختلف.</translation>
    </message>
    <message>
        <source>A change counts for everybody who has the role, from their next request on.</source>
        <translation>يسري التغيير على كل من لديه الدور ابتداءً من طلبه التالي.</translation>
    </message>
    <message>
        <source>Permissions that you lack yourself are greyed: you can&apos;t give what you lack, and you can&apos;t change a role that may more than you.</source>
        <translation>الصلاحيات التي تنقصك رمادية: لا يمكنك منح ما لا تملكه ولا تغيير دور يحق له أكثر مما يحق لك.</translation>
    </message>
    <message>
        <source>A role that somebody has can&apos;t be deleted: give them another one first.</source>
        <translation>لا يمكن حذف دور لدى أحد: امنحه دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>When somebody else changed the role meanwhile, nothing of yours is lost: you see what it is now, and choose.</source>
        <translation>إذا غيّر شخص آخر الدور في الأثناء فلا يضيع شيء مما كتبته: ترى كيف أصبح وتختار.</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Runs the server: every platform, every organisation, and the installation itself.</source>
        <translation>يدير الخادم: كل منصة وكل مؤسسة والتثبيت نفسه.</translation>
    </message>
    <message>
        <source>Runs a platform: its organisations and everything in them.</source>
        <translation>يدير منصة: مؤسساتها وكل ما فيها.</translation>
    </message>
    <message>
        <source>Runs an organisation: its interviews, people, roles, keys and webhooks.</source>
        <translation>يدير مؤسسة: مقابلاتها وأشخاصها وأدوارها ومفاتيحها وخطافات الويب فيها.</translation>
    </message>
    <message>
        <source>Requests interviews, decides about plans, reads and approves reports.</source>
        <translation>يطلب المقابلات ويقرر في الخطط ويقرأ التقارير ويعتمدها.</translation>
    </message>
    <message>
        <source>Reads interviews and reports, and changes nothing.</source>
        <translation>يقرأ المقابلات والتقارير ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>That role isn&apos;t there any more</source>
        <translation>هذا الدور لم يعد موجودًا</translation>
    </message>
    <message>
        <source>What comes with Candor can&apos;t be changed. Make a copy, and change that.</source>
        <translation>ما يأتي مع Candor لا يمكن تغييره. أنشئ نسخة وغيّرها.</translation>
    </message>
    <message>
        <source>It may more than you, so that you can&apos;t change it.</source>
        <translation>يحق له أكثر مما يحق لك، فلا يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>“%1” is made. Give it to people on their page.</source>
        <translation>أُنشئ «⁨%1⁩». امنحه للأشخاص في صفحتهم.</translation>
    </message>
    <message>
        <source>“%1” is saved, and counts from now on.</source>
        <translation>حُفظ «⁨%1⁩» ويسري من الآن.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«⁨%1⁩»: %2</translation>
    </message>
</context>
<context>
    <name>RotationCard</name>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>سر جديد…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>لا أكثر</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>لمدة يوم</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>لمدة أسبوع</translation>
    </message>
    <message>
        <source>The old secret signs along</source>
        <translation>يوقّع السر القديم معه</translation>
    </message>
    <message>
        <source>Give receivers the new one before the old one ends; one that is replaced already ends at once.</source>
        <translation>أعطِ المستقبِلين الجديد قبل أن ينتهي القديم؛ وما استُبدل سابقًا ينتهي فورًا.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Events are signed with the secret that ends with %1.</source>
        <translation>تُوقَّع الأحداث بالسر الذي ينتهي بـ ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The secret before signs along for %1. Receivers may check either.</source>
        <translation>يوقّع السر السابق معه مدة %1. وللمستقبِلين التحقق من أيهما.</translation>
    </message>
    <message>
        <source>%1 Whether the new secret signs already isn&apos;t known. It is kept here: try again to see it.</source>
        <translation>‏%1 لا يُعرف هل صار السر الجديد يوقّع. إنه محفوظ هنا: أعد المحاولة لترى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>I have stored it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>It is shown this once. Candor keeps no copy that could be shown again: put it where it belongs before you go on.</source>
        <translation>يُعرض هذه المرة فقط. لا يحتفظ Candor بنسخة يمكن عرضها ثانيةً: ضعه في مكانه قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>يتعذر الوصول إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>Check the address and the network, and whether the server runs.</source>
        <translation>تحقق من العنوان والشبكة، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer</source>
        <translation>يستغرق ⁦%1⁩ وقتًا طويلًا في الرد</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>قد يكون مشغولًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe</source>
        <translation>الاتصال بـ ⁦%1⁩ غير آمن</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t trusted on this computer. Ask who runs the server.</source>
        <translation>شهادته غير موثوقة على هذا الحاسوب. اسأل من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>انقطع الاتصال بـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer like a Candor server</source>
        <translation>لا يرد ⁦%1⁩ كخادم Candor</translation>
    </message>
    <message>
        <source>Check the address. A proxy on the way may answer instead.</source>
        <translation>تحقق من العنوان. ربما يرد بدلًا منه وكيل شبكة في الطريق.</translation>
    </message>
    <message>
        <source>This has been decided already</source>
        <translation>تقرر هذا من قبل</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>حالتها الآن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Reload to see where it stands.</source>
        <translation>أعد التحميل لترى أين وصل.</translation>
    </message>
    <message>
        <source>The server wants you to sign in</source>
        <translation>يطلب الخادم أن تسجّل الدخول</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right, or the session has ended.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيح، أو انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>دورك لا يسمح بهذا</translation>
    </message>
    <message>
        <source>An administrator of your organisation can give you a role that does.</source>
        <translation>يستطيع مدير في مؤسستك أن يعطيك دورًا يسمح به.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation>يجب أن يعتمد هذا شخص آخر</translation>
    </message>
    <message>
        <source>You approved the plan; your organisation wants a second person for the report.</source>
        <translation>أنت اعتمدت الخطة؛ ومؤسستك تريد شخصًا ثانيًا للتقرير.</translation>
    </message>
    <message>
        <source>Your organisation is suspended</source>
        <translation>مؤسستك موقوفة</translation>
    </message>
    <message>
        <source>It can read and erase, nothing else.</source>
        <translation>يمكنها القراءة والمحو، ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Look at what is new, then decide again.</source>
        <translation>انظر ما الجديد، ثم قرر مجددًا.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It may have been erased.</source>
        <translation>ربما مُحي.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>يُستأنف تلقائيًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>Tell who runs the server.</source>
        <translation>أخبر من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The server can&apos;t reach its database</source>
        <translation>لا يصل الخادم إلى قاعدة بياناته</translation>
    </message>
    <message>
        <source>The agent couldn&apos;t answer</source>
        <translation>لم يستطع الوكيل الإجابة</translation>
    </message>
    <message>
        <source>The server made a mistake</source>
        <translation>أخطأ الخادم</translation>
    </message>
    <message>
        <source>Tell who runs the server, with the number below.</source>
        <translation>أخبر من يشغّل الخادم، مع الرقم أدناه.</translation>
    </message>
    <message>
        <source>The server refuses this</source>
        <translation>يرفض الخادم هذا</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>The platform is suspended</source>
        <translation>المنصة موقوفة</translation>
    </message>
    <message>
        <source>It and its organisations can read and erase, nothing else.</source>
        <translation>يمكنها ومؤسساتها القراءة والمحو، ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what the server says, in English</comment>
        <translation>يقول الخادم بالإنجليزية: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>You may not use port %1</source>
        <translation>لا يحق لك استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are for administrators. Take another one.</source>
        <translation>المنافذ دون 1024 للمديرين. خذ غيره.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program</source>
        <translation>يستخدم برنامج آخر المنفذ %1</translation>
    </message>
    <message>
        <source>End that program, or take another port. Links that were sent to candidates name the old one.</source>
        <translation>أنهِ ذلك البرنامج أو خذ منفذًا آخر. الروابط المرسلة إلى المرشحين تذكر القديم.</translation>
    </message>
    <message>
        <source>Another Candor uses this folder</source>
        <translation>يستخدم Candor آخر هذا المجلد</translation>
    </message>
    <message>
        <source>It runs for somebody else, or is just ending. Wait a moment and try again, or take another folder.</source>
        <translation>إنه يعمل لشخص آخر أو ينتهي للتو. انتظر لحظة وأعد المحاولة، أو خذ مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Make room on it and try again, or take a folder on another disk.</source>
        <translation>أفسح مكانًا وأعد المحاولة، أو خذ مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to</source>
        <translation>لا تمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Take another folder, or have this one made yours.</source>
        <translation>خذ مجلدًا آخر، أو اطلب أن يُجعل هذا لك.</translation>
    </message>
    <message>
        <source>The key to the data is missing</source>
        <translation>مفتاح البيانات مفقود</translation>
    </message>
    <message>
        <source>Everything here is encrypted with a key that isn&apos;t in the folder, or isn&apos;t the right one. Choose the file that you kept it in (master.key).</source>
        <translation>كل ما هنا معمّى بمفتاح ليس في المجلد أو ليس الصحيح. اختر الملف الذي حفظته فيه (master.key).</translation>
    </message>
    <message>
        <source>The data was written by a newer Candor</source>
        <translation>كتب البيانات Candor أحدث</translation>
    </message>
    <message>
        <source>Update Candor on this computer, or open another folder.</source>
        <translation>حدّث Candor على هذا الحاسوب، أو افتح مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached</source>
        <translation>يتعذر الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs, and that candor.toml in the folder names it right.</source>
        <translation>تأكد أن PostgreSQL يعمل، وأن candor.toml في المجلد يسميه صحيحًا.</translation>
    </message>
    <message>
        <source>The server&apos;s settings make no sense to it</source>
        <translation>إعدادات الخادم غير مفهومة له</translation>
    </message>
    <message>
        <source>Mend candor.toml in the folder; the details say what is wrong.</source>
        <translation>أصلح candor.toml في المجلد؛ والتفاصيل تقول ما الخطأ.</translation>
    </message>
    <message>
        <source>The server isn&apos;t installed</source>
        <translation>الخادم غير مثبّت</translation>
    </message>
    <message>
        <source>The program candor-server is missing on this computer. Install it, or connect to a server that runs elsewhere.</source>
        <translation>البرنامج candor-server مفقود على هذا الحاسوب. ثبّته، أو اتصل بخادم يعمل في مكان آخر.</translation>
    </message>
    <message>
        <source>The server ended by itself</source>
        <translation>انتهى الخادم من تلقاء نفسه</translation>
    </message>
    <message>
        <source>The details are its last words. Your data is as it was.</source>
        <translation>التفاصيل هي آخر كلماته. بياناتك كما كانت.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>لا يرد الخادم</translation>
    </message>
    <message>
        <source>It was started and hasn&apos;t said anything. The computer may be very busy.</source>
        <translation>بدأ ولم يقل شيئًا. قد يكون الحاسوب مشغولًا جدًا.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ %1</translation>
    </message>
    <message>
        <source>Choose a port …</source>
        <translation>اختيار منفذ …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>Choose the key …</source>
        <translation>اختيار المفتاح …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>المنفذ: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>For whoever runs the server: how it is, how it is set up and where each setting comes from, the newest lines of its log, and its backups.</source>
        <translation>لمن يشغّل الخادم: حاله، وكيف ضُبط ومصدر كل إعداد، وأحدث أسطر سجله، ونسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>The log is found by the number of a request, which every failure in this program names.</source>
        <translation>يُبحث في السجل برقم طلب، يذكره كل فشل في هذا البرنامج.</translation>
    </message>
    <message>
        <source>A backup is made while the server works on, is checked before it gets its name, and lies in the data folder.</source>
        <translation>تُنشأ النسخة الاحتياطية والخادم يعمل، وتُفحص قبل أن تأخذ اسمها، وتوضع في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The master key isn&apos;t in a backup. Without it nothing personal in the backup can be read: keep a copy of it elsewhere.</source>
        <translation>ليس المفتاح الرئيسي في النسخة الاحتياطية. ومن دونه لا يُقرأ فيها شيء شخصي: احفظ نسخة منه في مكان آخر.</translation>
    </message>
    <message>
        <source>To go back to a backup, stop the server, put the file in the place of the database, and start it again; the handbook for operators tells it step by step.</source>
        <translation>للعودة إلى نسخة احتياطية أوقف الخادم، وضع الملف مكان قاعدة البيانات، ثم ابدأه من جديد؛ ودليل المشغّلين يشرح ذلك خطوة خطوة.</translation>
    </message>
    <message>
        <source>With PostgreSQL backups are made by PostgreSQL&apos;s own tools.</source>
        <translation>مع PostgreSQL تُنشأ النسخ الاحتياطية بأدواته.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Checked</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole database as it is now, in a file on the server. The server goes on meanwhile. The master key isn&apos;t in it: without master.key from the data folder nobody can read the copy, so keep both, and not at one place.</source>
        <translation>النسخة الاحتياطية نسخة من قاعدة البيانات كلها كما هي الآن، في ملف على الخادم. ويواصل الخادم عمله في أثناء ذلك. ليس فيها المفتاح الرئيسي: فمن دون master.key من مجلد البيانات لا يستطيع أحد قراءة النسخة. احفظ كليهما، وليس في مكان واحد.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>إلى أين بلغت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>إلغاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This server keeps its data in PostgreSQL: back it up with pg_dump.</source>
        <translation>يحفظ هذا الخادم بياناته في PostgreSQL: انسخها احتياطيًا بـ pg_dump.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>لا توجد بعد.</translation>
    </message>
    <message>
        <source>Copy the path of %1</source>
        <translation>نسخ مسار ⁦%1⁩</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Find, by a request&apos;s number for one</source>
        <translation>بحث، برقم طلب مثلًا</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No such lines.</source>
        <translation>لا أسطر كهذه.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>القيمة الأصلية</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Settings are changed where they come from, and count from the server&apos;s next start on. Choose one to see what it is for.</source>
        <translation>تُغيّر الإعدادات حيث مصدرها، وتسري من بدء الخادم التالي. اختر واحدًا لترى الغرض منه.</translation>
    </message>
    <message>
        <source>%1 As delivered: %2</source>
        <translation>‏%1 القيمة الأصلية: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>يعمل منذ</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>يستمع على</translation>
    </message>
    <message>
        <source>Links are made with</source>
        <translation>تُنشأ الروابط بـ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>Yes, by this server itself</source>
        <translation>نعم، بهذا الخادم نفسه</translation>
    </message>
    <message>
        <source>Not by this server itself</source>
        <translation>ليس بهذا الخادم نفسه</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1, %2, schema %3</source>
        <translation>‏%1، %2، المخطط %3</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>المتاح على قرصه</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>الاتصالات المفتوحة</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>هذه العقدة</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>العقد الأخرى</translation>
    </message>
    <message>
        <source>There is little room left on the disk: the server stops taking anything when it is full.</source>
        <translation>بقي مكان قليل على القرص: لا يقبل الخادم شيئًا حين يمتلئ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your role may look at the settings and not change them. An administrator of your organisation can.</source>
        <translation>يسمح دورك بالاطلاع على الإعدادات لا بتغييرها. يستطيع ذلك مدير في مؤسستك.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. What you changed yourself is still here; save again to put it over theirs.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء: %1. ما غيّرته أنت ما زال هنا؛ احفظ من جديد ليحل محله.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Somebody else changed something meanwhile, so nothing is saved yet. What you changed is still here; save again to put it over theirs.</source>
        <translation>غيّر شخص آخر شيئًا في هذه الأثناء، لذا لم يُحفظ شيء بعد. ما غيّرته ما زال هنا؛ احفظ من جديد ليحل محله.</translation>
    </message>
    <message>
        <source>What you changed here on %1 and didn&apos;t save is here again.</source>
        <translation>عاد ما غيّرته هنا في %1 ولم تحفظه.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>In writing</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>صوتيًا</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>تُعتمد الخطط تلقائيًا</translation>
    </message>
    <message>
        <source>As soon as a plan is written the candidate&apos;s link is made. Nobody looks at it before.</source>
        <translation>ما إن تُكتب الخطة حتى يُنشأ رابط المرشح، ولا ينظر فيها أحد قبل ذلك.</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>يقرر شخصان</translation>
    </message>
    <message>
        <source>Who approved a plan can&apos;t approve the report of the same interview.</source>
        <translation>من اعتمد خطة لا يستطيع اعتماد تقرير المقابلة نفسها.</translation>
    </message>
    <message>
        <source>Who writes plans and reports</source>
        <translation>من يكتب الخطط والتقارير</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Candidates consent first</source>
        <translation>يوافق المرشحون أولًا</translation>
    </message>
    <message>
        <source>The interview begins once they have read the notice and agreed to it.</source>
        <translation>تبدأ المقابلة بعد أن يقرؤوا الإشعار ويوافقوا عليه.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>That interviews are held in, unless a request names another.</source>
        <translation>التي تُجرى بها المقابلات ما لم يحدد الطلب غيرها.</translation>
    </message>
    <message>
        <source>Who hasn&apos;t begun by then is cancelled. A new link can be made before.</source>
        <translation>تُلغى المقابلة التي لم تبدأ حتى ذلك الحين. يمكن إنشاء رابط جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>With at least half of its questions answered it is assessed, else it is cancelled.</source>
        <translation>إذا أُجيب عن نصف أسئلتها على الأقل تُقيَّم، وإلا تُلغى.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة الاحتفاظ بالبيانات</translation>
    </message>
    <message>
        <source>Name, e-mail, profile and answers are erased once an interview is over and nothing has happened to it for so long.</source>
        <translation>يُمحى الاسم والبريد الإلكتروني والملف والإجابات بعد انتهاء المقابلة ومرور هذه المدة دون أي جديد فيها.</translation>
    </message>
    <message>
        <source>One that nobody has changed for so long goes, and with it a place in the rankings.</source>
        <translation>يزول التقرير الذي لم يغيّره أحد طوال هذه المدة، ويزول معه موضع في الترتيب.</translation>
    </message>
    <message>
        <source>Voices tell who somebody is: keep them no longer than you need them.</source>
        <translation>تكشف الأصوات هوية أصحابها: لا تحتفظ بها أطول من حاجتك.</translation>
    </message>
    <message>
        <source>How candidates answer</source>
        <translation>طريقة إجابة المرشحين</translation>
    </message>
    <message>
        <source>With both they choose for themselves.</source>
        <translation>إن أُتيحت الطريقتان اختاروا بأنفسهم.</translation>
    </message>
    <message>
        <source>The agents that are built in</source>
        <translation>الوكلاء المدمجون</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>an engine, its model</comment>
        <translation>‏%1، مع %2</translation>
    </message>
    <message>
        <source>Who runs the server says which there are.</source>
        <translation>يحدد من يشغّل الخادم المتاح منهم.</translation>
    </message>
    <message>
        <source>They work on this server, without a network. It knows of no others.</source>
        <translation>يعملون على هذا الخادم دون شبكة، ولا يعرف غيرهم.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>عدد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>حدد واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this.</source>
        <translation>الخادم لا يعرف هذا.</translation>
    </message>
    <message>
        <source>Days that a candidate&apos;s link works</source>
        <translation>عدد أيام عمل رابط المرشح</translation>
    </message>
    <message>
        <source>Hours until an interview that stands still ends</source>
        <translation>عدد الساعات حتى تنتهي مقابلة متوقفة</translation>
    </message>
    <message>
        <source>Days that names and answers are kept</source>
        <translation>عدد أيام الاحتفاظ بالأسماء والإجابات</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>عدد أيام الاحتفاظ بالتقارير</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>عدد أيام الاحتفاظ بالتسجيلات</translation>
    </message>
</context>
<context>
    <name>SettingsHelp</name>
    <message>
        <source>What holds for all interviews of your organisation: who decides, how candidates answer, how long their links work and how long data is kept.</source>
        <translation>ما يسري على كل مقابلات مؤسستك: من يقرر، وكيف يجيب المرشحون، ومدة عمل روابطهم، ومدة الاحتفاظ بالبيانات.</translation>
    </message>
    <message>
        <source>Each setting says below what it means. What you change counts once you save it. Until then it stays here, also when you leave the page or close Candor.</source>
        <translation>يقول كل إعداد تحته ما يعنيه. يسري ما تغيّره حين تحفظه، ويبقى هنا حتى ذلك الحين، حتى إن غادرت الصفحة أو أغلقت Candor.</translation>
    </message>
    <message>
        <source>Shorter times erase what is older within the hour, and it can&apos;t be brought back.</source>
        <translation>تمحو المدد الأقصر ما هو أقدم منها خلال ساعة، ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>When somebody else saves while you change something, nothing of theirs is lost: you are told what they changed, and decide whether yours goes over it.</source>
        <translation>إذا حفظ شخص آخر وأنت تغيّر شيئًا فلا يضيع مما غيّره شيء: يقال لك ما تغيّر، وتقرر هل يحل تغييرك محله.</translation>
    </message>
    <message>
        <source>Without the right to change the organisation you can look at its settings only.</source>
        <translation>دون صلاحية تغيير المؤسسة يمكنك الاطلاع على إعداداتها فقط.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 in trouble</source>
        <translation>‏%1، متعثر: %2</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>‏%1، في الانتظار: %2</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Candor</source>
        <translation>تسجيل الدخول إلى Candor</translation>
    </message>
    <message>
        <source>Plans and reports wait for you there.</source>
        <translation>تنتظرك هناك خطط وتقارير.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Your account belongs to</source>
        <translation>حسابك تابع لـ</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم نفسه</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Other ways to use Candor</source>
        <translation>طرق أخرى لاستخدام Candor</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again and go on where you were.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد وتابع من حيث كنت.</translation>
    </message>
    <message>
        <source>The server&apos;s address isn&apos;t one: name its host, like candor.example.com.</source>
        <translation>ليس هذا عنوان خادم: سمِّ المضيف، مثل candor.example.com.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>الاتصال بـ ⁦%1⁩ غير معمّى: يستطيع آخرون قراءة كلمة مرورك في الطريق.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسالها على أي حال</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>Your password is set, but signing in didn&apos;t work. %1</source>
        <translation>ضُبطت كلمة مرورك لكن تسجيل الدخول لم ينجح. %1</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>scores from and to</comment>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>تقرير واحد</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>التقارير: %1</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>‏%1 · الوسيط %2</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>السجل: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 asks for what is missing</source>
        <translation>‏%1: طلب ما ينقص</translation>
    </message>
    <message>
        <source>%1 accepted the request</source>
        <translation>‏%1: قبول الطلب</translation>
    </message>
    <message>
        <source>%1 supplied what was missing</source>
        <translation>‏%1: إضافة ما كان ناقصًا</translation>
    </message>
    <message>
        <source>%1 began to write a plan</source>
        <translation>‏%1: بدء كتابة خطة</translation>
    </message>
    <message>
        <source>%1 wrote a plan</source>
        <translation>‏%1: كتابة خطة</translation>
    </message>
    <message>
        <source>%1 approved the plan</source>
        <translation>‏%1: اعتماد الخطة</translation>
    </message>
    <message>
        <source>%1 rejected the plan</source>
        <translation>‏%1: رفض الخطة</translation>
    </message>
    <message>
        <source>%1 had the plan revised</source>
        <translation>‏%1: طلب تنقيح الخطة</translation>
    </message>
    <message>
        <source>%1 began the interview</source>
        <translation>‏%1: بدء المقابلة</translation>
    </message>
    <message>
        <source>%1 finished the interview</source>
        <translation>‏%1: إنهاء المقابلة</translation>
    </message>
    <message>
        <source>%1 wrote a report</source>
        <translation>‏%1: كتابة تقرير</translation>
    </message>
    <message>
        <source>%1 approved the report</source>
        <translation>‏%1: اعتماد التقرير</translation>
    </message>
    <message>
        <source>%1 rejected the report</source>
        <translation>‏%1: رفض التقرير</translation>
    </message>
    <message>
        <source>%1 cancelled the interview</source>
        <translation>‏%1: إلغاء المقابلة</translation>
    </message>
    <message>
        <source>%1 edited the plan</source>
        <translation>‏%1: تحرير الخطة</translation>
    </message>
    <message>
        <source>%1 changed a score</source>
        <translation>‏%1: تغيير درجة</translation>
    </message>
    <message>
        <source>%1 made a new link</source>
        <translation>‏%1: إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>A connected program</source>
        <translation>برنامج متصل</translation>
    </message>
    <message>
        <source>The program “%1”</source>
        <translation>البرنامج «⁨%1⁩»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>شخص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 asked for the interview</source>
        <translation>‏%1: طلب المقابلة</translation>
    </message>
    <message>
        <source>%1 moved it to “%2”</source>
        <translation>‏%1: نقلها إلى «⁨%2⁩»</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>StoredValue</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>إبقاء المحفوظ</translation>
    </message>
    <message>
        <source>Keep what is stored of %1</source>
        <translation>إبقاء المحفوظ: %1</translation>
    </message>
    <message>
        <source>Replaces what is stored.</source>
        <translation>يحل محل المحفوظ.</translation>
    </message>
    <message>
        <source>Goes when you save.</source>
        <translation>يُزال عند الحفظ.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Rows changed their places while you looked; some may be missing here.</source>
        <translation>تبدّلت مواضع صفوف في أثناء نظرك؛ وقد ينقص بعضها هنا.</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows in sight</comment>
        <translation>‏%1–%2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>‏%1 من أكثر من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>لم يُعثر على شيء حتى الآن</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>The newest %1 were looked through.</source>
        <translation>رُوجعت أحدث %1.</translation>
    </message>
    <message>
        <source>There is more to look through.</source>
        <translation>ما زال هناك المزيد للمراجعة.</translation>
    </message>
    <message>
        <source>Looking further. %1</source>
        <comment>a sentence follows</comment>
        <translation>يتواصل البحث. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>There may be more further on.</source>
        <translation>قد يكون هناك المزيد لاحقًا.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>No answer came.</source>
        <translation>لم يصل رد.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Sends a signed event that says that it is a test, and shows what comes back.</source>
        <translation>يرسل حدثًا موقّعًا يقول إنه تجربة، ويعرض ما يعود.</translation>
    </message>
    <message>
        <source>Event of the test</source>
        <translation>حدث التجربة</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم يُسلّم</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>رد المستقبِل بـ %1.</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>استغرق %1 مل‌ث.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُجرَّب</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <translation>الآن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>نيابةً عن %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Show this delivery</source>
        <translation>عرض هذا التسليم</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>نص المقابلة</translation>
    </message>
    <message>
        <source>Turn %1, follow-up</source>
        <translation>المداخلة %1، متابعة</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>المداخلة %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا إجابة.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>المقارنة من</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>لا يوجد سوى إصدار واحد</translation>
    </message>
    <message>
        <source>Edits and revisions make new ones; what they change shows here.</source>
        <translation>التحرير والتنقيح ينشئان إصدارات جديدة؛ وما يغيّرانه يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>An https address of your system. Candor checks it when you save.</source>
        <translation>عنوان https في نظامك. يتحقق منه Candor عند الحفظ.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>مُشغَّل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Tick at least one event. To send none for a while, switch the webhook off.</source>
        <translation>علّم حدثًا واحدًا على الأقل. ولوقف الإرسال حينًا أطفئ خطاف الويب.</translation>
    </message>
    <message>
        <source>Headers, certificates and proxy…</source>
        <translation>الترويسات والشهادات والوكيل…</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>ترويسات خاصة</translation>
    </message>
    <message>
        <source>They are sent with each event, for receivers that ask for a key of theirs.</source>
        <translation>تُرسل مع كل حدث، للمستقبِلين الذين يطلبون مفتاحًا خاصًا بهم.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Interview requested</source>
        <translation>طُلبت مقابلة</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>تُفحص المهارات</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>تُكتب الخطة</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>معلومات ناقصة</translation>
    </message>
    <message>
        <source>Information was added</source>
        <translation>أُضيفت معلومات</translation>
    </message>
    <message>
        <source>Plan waits for approval</source>
        <translation>خطة تنتظر الاعتماد</translation>
    </message>
    <message>
        <source>Plan is revised</source>
        <translation>تُنقّح الخطة</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>اعتُمدت الخطة</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>رُفضت الخطة</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>بدأت المقابلة</translation>
    </message>
    <message>
        <source>Interview completed</source>
        <translation>اكتملت المقابلة</translation>
    </message>
    <message>
        <source>Report waits for approval</source>
        <translation>تقرير ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>اعتُمد التقرير</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>أُلغيت المقابلة</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>مُحيت بيانات المرشح</translation>
    </message>
    <message>
        <source>An agent failed</source>
        <translation>فشل وكيل</translation>
    </message>
    <message>
        <source>A webhook&apos;s receiver fails</source>
        <translation>يفشل مستقبِل خطاف ويب</translation>
    </message>
    <message>
        <source>A webhook was disabled</source>
        <translation>عُطّل خطاف ويب</translation>
    </message>
    <message>
        <source>Interview&apos;s own address</source>
        <translation>عنوان المقابلة الخاص</translation>
    </message>
    <message>
        <source>Organisation&apos;s webhook</source>
        <translation>خطاف المؤسسة</translation>
    </message>
    <message>
        <source>Platform&apos;s webhook</source>
        <translation>خطاف المنصة</translation>
    </message>
    <message>
        <source>Goes before, for its interview</source>
        <translation>له الأولوية لمقابلته</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>ساري</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>An interview that was requested with an address of its own tells its events there and nowhere else.</source>
        <translation>المقابلة التي طُلبت بعنوان خاص تُبلّغ أحداثها هناك ولا مكان غيره.</translation>
    </message>
    <message>
        <source>It is switched on, and goes before the platform&apos;s.</source>
        <translation>إنه مُشغَّل ويسبق خطاف المنصة.</translation>
    </message>
    <message>
        <source>It is switched on, and the organisation has none that is.</source>
        <translation>إنه مُشغَّل، وليس للمؤسسة خطاف مُشغَّل.</translation>
    </message>
    <message>
        <source>The organisation&apos;s is switched on. This one is for organisations without one.</source>
        <translation>خطاف المؤسسة مُشغَّل. وهذا للمؤسسات التي ليس لها خطاف.</translation>
    </message>
    <message>
        <source>It is switched off, so that the next one is asked.</source>
        <translation>إنه مُطفأ، فيُسأل التالي.</translation>
    </message>
    <message>
        <source>What goes there is held until it is saved again; the next one isn&apos;t asked.</source>
        <translation>ما يذهب إليه يُحتجز حتى يُحفظ من جديد؛ ولا يُسأل التالي.</translation>
    </message>
    <message>
        <source>Nothing is set up here.</source>
        <translation>لم يُعدّ شيء هنا.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>يفشل</translation>
    </message>
    <message>
        <source>Fails; left in peace for a while</source>
        <translation>يفشل؛ تُرك حينًا</translation>
    </message>
    <message>
        <source>The receiver said that it wants no more (410). What goes there is held until you save the webhook again.</source>
        <translation>قال المستقبِل إنه لا يريد المزيد (410). ما يذهب إليه يُحتجز حتى تحفظ خطاف الويب من جديد.</translation>
    </message>
    <message>
        <source>The receiver failed for so long that the webhook was disabled. Everything is held until you save it again.</source>
        <translation>فشل المستقبِل طويلًا حتى عُطّل خطاف الويب. كل شيء محتجز حتى تحفظه من جديد.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret can&apos;t be decrypted any more. Give it a new one.</source>
        <translation>لم يعد فك سر خطاف الويب ممكنًا. أعطه سرًا جديدًا.</translation>
    </message>
    <message>
        <source>The webhook was disabled. Everything is held until you save it again.</source>
        <translation>عُطّل خطاف الويب. كل شيء محتجز حتى تحفظه من جديد.</translation>
    </message>
</context>
<context>
    <name>WebhooksHelp</name>
    <message>
        <source>Where the server tells other programs what happened. At the top stands which webhook is in effect and why: one that an interview brings along goes before your company&apos;s, and that before the platform&apos;s.</source>
        <translation>حيث يُخبر الخادم برامج أخرى بما جرى. في الأعلى أي خطاف ويب ساري ولماذا: ما تحمله مقابلة يسبق خطاف شركتك، وهذا يسبق خطاف المنصة.</translation>
    </message>
    <message>
        <source>Below are the address, the events that it gets, and its secret. Each event has an example of what is sent.</source>
        <translation>أدناه العنوان والأحداث التي يتلقاها وسره. ولكل حدث مثال لما يُرسل.</translation>
    </message>
    <message>
        <source>A test sends one event at once and shows the whole exchange, what was sent and what came back.</source>
        <translation>التجربة ترسل حدثًا فورًا وتُظهر التبادل كله: ما أُرسل وما عاد.</translation>
    </message>
    <message>
        <source>When the secret is replaced the old one signs along for a while, so that the receiver can change over without losing anything. The page counts down how long.</source>
        <translation>عند استبدال السر يوقّع القديم معه حينًا، ليبدّل المستقبِل دون أن يفقد شيئًا. وتعدّ الصفحة كم بقي.</translation>
    </message>
    <message>
        <source>A receiver that keeps failing is disabled after some days; you are told before. Mend it, send a test, and enable it again: what is missing is sent from the page of deliveries.</source>
        <translation>المستقبِل الذي يستمر فشله يُعطَّل بعد أيام؛ وتُخبر قبل ذلك. أصلحه، وأرسل تجربة، وشغّله ثانيةً: وما فات يُرسل من صفحة التسليمات.</translation>
    </message>
    <message>
        <source>An address inside your network is refused unless whoever runs the server allows it by name.</source>
        <translation>العنوان داخل شبكتك يُرفض ما لم يسمح به مشغّل الخادم بالاسم.</translation>
    </message>
    <message>
        <source>“The signature doesn&apos;t match” at the receiver nearly always means another secret, or that the body was changed on its way, by a proxy for instance.</source>
        <translation>«التوقيع لا يطابق» عند المستقبِل يعني في الغالب سرًا آخر، أو أن المحتوى تغيّر في الطريق، بوسيط مثلًا.</translation>
    </message>
    <message>
        <source>Behind “Headers, certificates and proxy” is what a receiver in a company&apos;s network may want: headers of its own, an authority that Candor trusts, a client certificate, and a forward proxy. What is stored there is kept sealed: it can be replaced and removed, and isn&apos;t shown again.</source>
        <translation>خلف «الترويسات والشهادات والوكيل» ما قد يطلبه مستقبِل داخل شبكة شركة: ترويسات خاصة، وجهة إصدار يثق بها Candor، وشهادة عميل، ووكيل للاتصال الصادر. وما يُحفظ هناك يبقى مختومًا: يمكن استبداله وإزالته، ولا يُعرض مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>التسليمات</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>حذف خطاف الويب</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>وجهة الأحداث</translation>
    </message>
    <message>
        <source>The platform&apos;s webhook</source>
        <translation>خطاف ويب المنصة</translation>
    </message>
    <message>
        <source>Your organisation&apos;s webhook</source>
        <translation>خطاف ويب مؤسستك</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>الحفظ من جديد</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>حُفظ خطاف الويب.</translation>
    </message>
    <message>
        <source>Events go to the next place from then on, or nowhere. What hasn&apos;t arrived yet is kept and can be sent again later.</source>
        <translation>تذهب الأحداث من الآن إلى المكان التالي أو لا تذهب. وما لم يصل بعد يُحفظ ويمكن إرساله لاحقًا.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How do you want to use Candor?</source>
        <translation>كيف تريد استخدام Candor؟</translation>
    </message>
    <message>
        <source>Interviews are planned, held and assessed by agents; people decide. You can change this later.</source>
        <translation>يخطط الوكلاء للمقابلات ويجرونها ويقيّمونها؛ والناس يقررون. يمكنك تغيير هذا لاحقًا.</translation>
    </message>
    <message>
        <source>Run it on this computer</source>
        <translation>تشغيله على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your data stays here, in a folder of yours. Nothing else has to be installed.</source>
        <translation>تبقى بياناتك هنا في مجلد لك. ولا حاجة إلى تثبيت شيء آخر.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Your organisation runs Candor already, and you have an account there.</source>
        <translation>مؤسستك تشغّل Candor، ولك حساب هناك.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>تجربته ببيانات مصطنعة</translation>
    </message>
    <message>
        <source>A made-up company with interviews in every state. It stays on this computer.</source>
        <translation>شركة مختلَقة بمقابلات في كل الحالات. وتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>حالتها الآن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>This is version %1 of the plan.</source>
        <translation>هذا الإصدار %1 من الخطة.</translation>
    </message>
    <message>
        <source>The report is another.</source>
        <translation>صار التقرير غيره.</translation>
    </message>
    <message>
        <source>Another score: %1.</source>
        <translation>درجة أخرى: %1.</translation>
    </message>
    <message>
        <source>It changed while you looked. %1</source>
        <translation>تغيّر في أثناء نظرك. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Received</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>معلومات ناقصة</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>تُفحص المهارات</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>تُكتب الخطة</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>خطة تنتظر</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>لدى المرشح</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>رُفضت الخطة</translation>
    </message>
    <message>
        <source>Interview under way</source>
        <translation>المقابلة جارية</translation>
    </message>
    <message>
        <source>Report is written</source>
        <translation>يُكتب التقرير</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>تقرير ينتظر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>قائد</translation>
    </message>
    <message>
        <source>Excellent request</source>
        <translation>طلب ممتاز</translation>
    </message>
    <message>
        <source>Good request</source>
        <translation>طلب جيد</translation>
    </message>
    <message>
        <source>Fair request</source>
        <translation>طلب مقبول</translation>
    </message>
    <message>
        <source>Thin request</source>
        <translation>طلب ضعيف</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>سلوكي</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>موقفي</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>ختامي</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Strong hire</source>
        <translation>توظيف بقوة</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>توظيف</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>No hire</source>
        <translation>عدم التوظيف</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مُستوفى</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>مُستوفى جزئيًا</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>غير مُستوفى</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Too little evidence</source>
        <translation>أدلة قليلة جدًا</translation>
    </message>
    <message>
        <source>Tried to instruct the assessor</source>
        <translation>حاول توجيه المقيِّم</translation>
    </message>
    <message>
        <source>Left questions unanswered</source>
        <translation>ترك أسئلة بلا إجابة</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>Years contradict one another</source>
        <translation>السنوات متناقضة</translation>
    </message>
    <message>
        <source>Answers list keywords</source>
        <translation>الإجابات تسرد كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Answers miss the question</source>
        <translation>الإجابات لا تصيب السؤال</translation>
    </message>
    <message>
        <source>Repeats an answer</source>
        <translation>يكرر إجابة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <translation>مدير المنصة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>مسؤول توظيف</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>‏%1٪</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Console</name>
    <message>
        <source>&amp;Work somewhere else …</source>
        <translation>العمل في &amp;مكان آخر …</translation>
    </message>
    <message>
        <source>The server on this computer ended by itself. It is being started again.</source>
        <translation>انتهى الخادم على هذا الحاسوب من تلقاء نفسه. ويُعاد تشغيله.</translation>
    </message>
    <message>
        <source>The server on this computer runs again.</source>
        <translation>عاد الخادم على هذا الحاسوب يعمل.</translation>
    </message>
    <message>
        <source>The server on this computer can&apos;t be started again.</source>
        <translation>تتعذر إعادة تشغيل الخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>ماذا أستطيع أن أفعل؟</translation>
    </message>
    <message>
        <source>The server on this computer takes long to end. It may be finishing some work.</source>
        <translation>يطول انتهاء الخادم على هذا الحاسوب. ربما ينهي عملًا ما.</translation>
    </message>
    <message>
        <source>&amp;Let it run on</source>
        <translation>&amp;دعه يعمل</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;انتظار</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>التف&amp;ضيلات …</translation>
    </message>
    <message>
        <source>&amp;Change password …</source>
        <translation>ت&amp;غيير كلمة المرور …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>تغيّرت كلمة مرورك. وانتهت جلساتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Notifier</name>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>بانتظار قرارك: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Events that don&apos;t arrive: %1</source>
        <translation>الأحداث التي لا تصل: %1</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Tray</name>
    <message>
        <source>&amp;Open Candor</source>
        <translation>&amp;فتح Candor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Candor: nothing waits for you</source>
        <translation>‏Candor: لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>Candor: %1 waiting for you</source>
        <translation>‏Candor: ينتظرك %1</translation>
    </message>
</context>
<context>
    <name>candor::frame::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>التراجع عن آخر &amp;قرار</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;إجراءات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة الت&amp;حميل</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer</source>
        <translation>لا يرد ⁦%1⁩</translation>
    </message>
    <message>
        <source>Connected to %1, updates every 10 s</source>
        <translation>متصل بـ ⁦%1⁩، يُحدَّث كل ١٠ ث</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>%1 – Candor</source>
        <translation>%1 – Candor</translation>
    </message>
    <message>
        <source>%1 – %2 – Candor</source>
        <translation>‏%1 – %2 – Candor</translation>
    </message>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>لم تُرسل القرارات بعد</translation>
    </message>
    <message>
        <source>Some of your decisions haven&apos;t reached the server yet. Send them before Candor closes?</source>
        <translation>لم يصل بعض قراراتك إلى الخادم بعد. أتُرسل قبل إغلاق Candor؟</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;بحث عن أي شيء …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>م&amp;ساعدة لهذه الصفحة</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل المف&amp;اتيح</translation>
    </message>
    <message>
        <source>What you had decided there and hadn&apos;t left yet isn&apos;t sent.</source>
        <translation>لا يُرسَل ما قررته هناك ولم يغادر بعد.</translation>
    </message>
    <message>
        <source>Candor closes as soon as the server has answered.</source>
        <translation>يُغلَق Candor حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>الإغلاق و&amp;فقدانها</translation>
    </message>
</context>
<context>
    <name>candor::frame::PaletteSearch</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>candor::frame::TroubleLine</name>
    <message>
        <source>%1 can&apos;t be reached since %2. What you see may be old; it comes back by itself.</source>
        <translation>يتعذر الوصول إلى ⁦%1⁩ منذ %2. قد يكون ما تراه قديمًا؛ وسيعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>What you see may be old. %1</source>
        <translation>قد يكون ما تراه قديمًا. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>candor::models::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>candor::parts::Table</name>
    <message>
        <source>Order by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The server to sign in at.</source>
        <translation>الخادم الذي يُسجَّل الدخول إليه.</translation>
    </message>
    <message>
        <source>Show a demonstration with made-up data on this computer.</source>
        <translation>عرض تجربة ببيانات مختلَقة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Candor&apos;s console: plans and reports wait here for people.</source>
        <translation>وحدة تحكم Candor: هنا تنتظر الخطط والتقارير البشر.</translation>
    </message>
    <message>
        <source>Begin without a window, where the desktop has a tray.</source>
        <translation>البدء بلا نافذة، حيث لسطح المكتب شريط نظام.</translation>
    </message>
</context>
</TS>
