// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/generalhelp.h"

#include <QCoreApplication>

namespace candor::frame {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GeneralHelp)
};

HelpText signIn()
{
    return {
        {
            Text::tr("Candor works with one server at a time: one on this computer, which it starts for you, "
                     "or one that somebody else runs. “Other ways to use Candor” leads back to the choice, "
                     "later “Work somewhere else” in the menu “File”, and every server where you were is "
                     "offered again."),
            Text::tr(
                "Your password is never kept. What is kept is a token that lets you in the next time, "
                "in the keyring of your desktop and nowhere else. Where there is no keyring you are asked "
                "for the password at each start."),
            Text::tr("At the server on this computer nobody asks for a password: whoever may start it is "
                     "let in as its owner."),
            Text::tr("Whoever was invited chooses “I have an invitation” there and sets a password with the "
                     "token that they got. Later “Change password” in the menu “File” changes it."),
        },
        {
            Text::tr("After several wrong passwords the server waits for some minutes before it looks at "
                     "another one. Whoever administers your company's users can set a new one."),
            Text::tr("An address that begins with http:// sends your password readably over the network. "
                     "Candor asks before it does that."),
            Text::tr("When the server on this computer doesn't start, the reason is told with its ways out: "
                     "another port, another folder, the log."),
        },
    };
}

HelpText finding()
{
    return {{
        Text::tr("Ctrl+K opens a box that finds pages, what can be done, and the things of the server: "
                 "begin to type what they are called. Arrow keys choose, Enter opens, Esc closes."),
        Text::tr("What is at hand is there at once; what the server is asked for follows as its answers "
                 "come. What you chose last comes first."),
        Text::tr("A sign at the beginning looks in one place only: > what can be done, # interviews, "
                 "! deliveries, ? help. A number that was copied from elsewhere, of an interview "
                 "or a delivery, can be pasted whole."),
    }};
}

HelpText undoing()
{
    return {
        {
            Text::tr("A decision leaves some seconds after you made it; until then Ctrl+Z takes it back. How "
                     "many seconds is yours to choose in the preferences."),
            Text::tr("Nothing is called approved before the server said so. Until then you read that it "
                     "leaves, that it is being sent, or that it isn't confirmed yet."),
        },
        {
            Text::tr("“Not confirmed” means that the connection broke before the answer came. The same "
                     "decision is sent again until there is one; it never counts twice."),
            Text::tr("When somebody else was first you are told who and when, and the decision that you made "
                     "is dropped."),
            Text::tr("When Candor is closed while decisions wait, it asks whether to send or to drop them."),
        },
    };
}

HelpText away()
{
    return {
        {
            Text::tr("When the server can't be reached a line above the page says since when. What you see "
                     "may be old; it is asked for again by itself, and nothing that you typed is lost."),
            Text::tr("Drafts of requests and plans are kept on this computer while you type, without what "
                     "names a candidate, and are offered again."),
        },
        {
            Text::tr("A failure names what to do about it, and in small letters the number of the request: "
                     "whoever runs the server finds it in its log by that number."),
            Text::tr("“Too many requests” ends by itself within a minute; Candor waits as long as the server "
                     "says and asks again."),
            Text::tr("“Your role doesn't allow this” means that the server knows you and refuses. Whoever "
                     "administers your company's users can change your role."),
        },
    };
}

} // namespace

QList<HelpTopic> generalHelp()
{
    return {
        {"finding", Text::tr("Finding things"), look::Glyph::Eye, finding()},
        {"undoing", Text::tr("Decisions, and taking them back"), look::Glyph::Undo, undoing()},
        {"away", Text::tr("When the server doesn't answer"), look::Glyph::Offline, away()},
        {signInTopic(), Text::tr("Servers and signing in"), look::Glyph::Server, signIn()},
    };
}

HelpText keysHelp()
{
    return {{Text::tr("Single letters work wherever nothing is typed. They can be switched off in the "
                      "preferences; every command is in the menu “Actions” and in the box that Ctrl+K opens, "
                      "too.")}};
}

QByteArray signInTopic()
{
    return "signing-in";
}

} // namespace candor::frame
