<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDelegate</name>
    <message>
        <source>Look closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalsModel</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of a chart and its values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question about the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent answers from the candidate&apos;s words and names the turns. It decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent, without words to rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent reads the interview …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Checks skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Deliveries of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts that succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of what waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long receivers take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fail and are tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do, none fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1 attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionToasts</name>
    <message>
        <source>Approval of “%1” leaves in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection of “%1” leaves in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision of “%1” leaves in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link for “%1” leaves in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (and %2 before it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not confirmed yet: asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent yet: trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those of all interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a webhook is set up, each event on its way to it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest on its way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery before wasn&apos;t sent again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>(Your role doesn&apos;t allow you to see the body: it takes “%1”.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The body was erased with the candidate&apos;s data.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its webhook was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another one that takes this event, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be sent can&apos;t be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate&apos;s data was erased, or it was tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that signs it can&apos;t be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the webhook a new secret, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver wants no more events (410)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it does again, send it again or recover all of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attempts failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the attempts show, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the receiver wanted no more (410)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when the webhook is saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the webhook was disabled for failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the receiver, then save the webhook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the webhook&apos;s secret can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the webhook a new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the webhook is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when the webhook is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier event of the interview has to arrive first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that one: it holds this one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver failed several times and is left in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one request finds out whether it answers again. Send it again to have it tried at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request finds out whether the receiver answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver asked to be left alone for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver gets as much as it takes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver has got enough in this second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name isn&apos;t known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the webhook&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server isn&apos;t allowed to call this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the receiver runs, its port, and the firewalls on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the receiver&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver should answer first and work afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is no HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port of the webhook&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was stopped meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t let the event in: check the secret, or what stands before the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that takes events at this address: correct the webhook&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver wants no more events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is too large for the receiver; reports are long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver takes no more for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects aren&apos;t followed: set the webhook to the address it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver failed or is down: look into its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answer of 200 to 299 counts as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>a phase and how long it took</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making up interviews: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last session is over. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no open keyring, so you will be asked for the password each time. GNOME Keyring or KWallet would keep you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting Candor on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs. Signing you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs already, and takes no sign-in from this window. Connect to it with your e-mail address and password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns this installation yet. Say who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the master key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>All events, also those that a newer version will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s example isn&apos;t here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Part of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As &amp;CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep spreadsheets from running what is in CSV cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1: %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, candidate or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>When Candor &amp;closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the server on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the &amp;tray, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request goes at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxDocument</name>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plans and reports appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>What you wanted to look at doesn&apos;t wait any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how answers are judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow you to decide this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is copied; it reads your token from CANDOR_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the candidate&apos;s data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one from the inbox or the list of interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview ends for good. The candidate can&apos;t go on; its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, answers, quotes and recordings are erased for good. Scores and references stay. An interview that isn&apos;t over is cancelled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that the candidate has stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new link is there; the earlier one no longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent tries again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was sent; a plan is written when nothing is missing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsModel</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person should look at this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new · Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions are found anywhere in their text, candidates and references by how they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this view as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is among your views now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs send it with each request, as the header X-API-Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs swap client ID and secret for access tokens at /api/v1/oauth/token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then both work, so that nothing fails while you exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses “%1” is refused from then on. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever looks at it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new OAuth client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and what may be done with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATS connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests interviews, decides plans, reads and approves reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees interviews and reports and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches deliveries and sends failed ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates people and roles and ends their access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No OAuth clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key lets a program, such as your ATS, work with Candor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asks for tokens that end by themselves, as OAuth 2 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is revoked: it is refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made, but its secret was lost on the way here. Replace it to get another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalSetup</name>
    <message>
        <source>Run Candor on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs beside this window, for you alone until you open it to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs 12 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder from the root on, like /home/you/candor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInterviewPage</name>
    <message>
        <source>Request the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed until %1 is here again, without what names the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is requested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed %2 times and tries again at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in a tenant for trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can be written without it. What must the candidate be able to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate&apos;s data is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1, %2. %3 kinds of data were erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionMatrix</name>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You can&apos;t give what you lack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: %1
3: %2
5: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weighs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1 of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of section %1 of before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Save as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan can&apos;t be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plan that waits for a decision can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Saving asks which one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes of %1 are here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend, where it is marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan you left isn&apos;t saved; what you typed is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Before is theirs, after is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question to section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competency of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement that %1 covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a good answer to %1 shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers %1 of %2 requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Say which level the job wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give three requirements or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say each requirement in four words or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is known of the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the candidate&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can be written before the level and the requirements are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The reason is kept with the interview. Rejecting ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you reject this plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you reject this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner writes a new version to these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score for “%1”, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s score stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lost its webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the recovery has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again: %1 of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again: %1. Left as they are, for want of a webhook: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>“%1” (turn %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved by a person yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; three or more make the best plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of requirements, or beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays when the candidate&apos;s data is erased: no name, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationCard</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret signs along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give receivers the new one before the old one ends; one that is replaced already ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are signed with the secret that ends with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret before signs along for %1. Receivers may check either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whether the new secret signs already isn&apos;t known. It is kept here: try again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Candor keeps no copy that could be shown again: put it where it belongs before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t trusted on this computer. Ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer like a Candor server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. A proxy on the way may answer instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been decided already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload to see where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right, or the session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your organisation can give you a role that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approved the plan; your organisation wants a second person for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can read and erase, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is new, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t reach its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent couldn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who runs the server, with the number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>You may not use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 are for administrators. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that program, or take another port. Links that were sent to candidates name the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Candor uses this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs for somebody else, or is just ending. Wait a moment and try again, or take another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it and try again, or take a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another folder, or have this one made yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to the data is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is encrypted with a key that isn&apos;t in the folder, or isn&apos;t the right one. Choose the file that you kept it in (master.key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Candor on this computer, or open another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that PostgreSQL runs, and that candor.toml in the folder names it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s settings make no sense to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend candor.toml in the folder; the details say what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server isn&apos;t installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program candor-server is missing on this computer. Install it, or connect to a server that runs elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are its last words. Your data is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started and hasn&apos;t said anything. The computer may be very busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is a copy of the whole database as it is now, in a file on the server. The server goes on meanwhile. The master key isn&apos;t in it: without master.key from the data folder nobody can read the copy, so keep both, and not at one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server keeps its data in PostgreSQL: back it up with pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, by a request&apos;s number for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are changed where they come from, and count from the server&apos;s next start on. Choose one to see what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 As delivered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by this server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by this server itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, schema %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little room left on the disk: the server stops taking anything when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and reports wait for you there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to use Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again and go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address isn&apos;t one: name its host, like candor.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 asks for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supplied what was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to write a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had the plan revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved it to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed their places while you looked; some may be missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows in sight</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a signed event that says that it is a test, and shows what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1, follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits and revisions make new ones; what they change shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>headers of its own: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also has %1. They are set by the API and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address of your system. Candor checks it when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one event. To send none for a while, switch the webhook off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Interview requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan is revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook&apos;s receiver fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes before, for its interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview that was requested with an address of its own tells its events there and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched on, and goes before the platform&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched on, and the organisation has none that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s is switched on. This one is for organisations without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off, so that the next one is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes there is held until it is saved again; the next one isn&apos;t asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails; left in peace for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver said that it wants no more (410). What goes there is held until you save the webhook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver failed for so long that the webhook was disabled. Everything is held until you save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook&apos;s secret can&apos;t be decrypted any more. Give it a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook was disabled. Everything is held until you save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go to the next place from then on, or nowhere. What hasn&apos;t arrived yet is kept and can be sent again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How do you want to use Candor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews are planned, held and assessed by agents; people decide. You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays here, in a folder of yours. Nothing else has to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation runs Candor already, and you have an account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with interviews in every state. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>It stands at “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version %1 of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another score: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed while you looked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to instruct the assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left questions unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years contradict one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers list keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers miss the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::desktop::Console</name>
    <message>
        <source>&amp;Work somewhere else …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer ended by itself. It is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer can&apos;t be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer takes long to end. It may be finishing some work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::desktop::Notifier</name>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::desktop::Tray</name>
    <message>
        <source>&amp;Open Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor: nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor: %1 waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::frame::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, updates every 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached since %2. What you see may be old; it comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Candor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your decisions haven&apos;t reached the server yet. Send them before Candor closes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::models::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::parts::Table</name>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The server to sign in at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a demonstration with made-up data on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candor&apos;s console: plans and reports wait here for people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
