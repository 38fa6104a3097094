using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>How reminders come: a pause, recesses, more or less often.</summary>
internal static class Settling
{
    // A longer pause is the end of the reminders, without anyone having said so.
    private const int LongestPauseDays = 366;
    private const int LongestRecessDays = 100;
    private const int MostRecesses = 12;

    public static void Pause(NetworkTurn turn, PauseReminders wish)
    {
        turn.Show(new AgendaSettingsScreen());
        if (Names.OneLine(wish.Until).Length == 0)
        {
            turn.Tell(PlainNotice.PauseUntilWhen);
            return;
        }

        switch (MomentReader.Read(wish.Until, turn.Now))
        {
            case WhenRead { Schedule: { Rhythm: Once, Start: var day } } when day > turn.Today:
                Pause(turn, wish.Through ? day.AddDays(1) : day);
                break;
            case WhenRead or WhenAmbiguous:
                turn.Tell(PlainNotice.PauseUntilWhen);
                break;
            case var reading:
                turn.Tell(WhenNotice.Of(reading));
                break;
        }
    }

    private static void Pause(NetworkTurn turn, DateOnly until)
    {
        if (until.DayNumber - turn.Today.DayNumber > LongestPauseDays)
        {
            turn.Tell(PlainNotice.PauseTooLong);
            return;
        }

        turn.Settle(turn.Network.Agenda with { PausedUntil = until });
        turn.Tell(new RemindersPaused(until));
    }

    /// <summary>Ends a pause, and says at once what it held.</summary>
    public static void Resume(NetworkTurn turn)
    {
        turn.Show(new AgendaScreen());
        if (turn.Network.Agenda.PausedUntil is not { } until || until <= turn.Today)
        {
            turn.Tell(PlainNotice.NotPaused);
            return;
        }

        turn.Settle(turn.Network.Agenda with { PausedUntil = null });
        turn.Tell(new RemindersResumed(turn.Network.Release(turn.Now)));
    }

    public static void AddRecess(NetworkTurn turn, string text)
    {
        turn.Show(new AgendaSettingsScreen());
        if (PeriodReader.Read(text, turn.Today) is not { } recess)
            turn.Tell(PlainNotice.RecessNotUnderstood);
        else if (recess.Last < turn.Today)
            turn.Tell(PlainNotice.RecessIsPast);
        else if (recess.Last.DayNumber - recess.First.DayNumber > LongestRecessDays)
            turn.Tell(PlainNotice.RecessTooLong);
        else
        {
            // What is past counts for nothing any more.
            Period[] recesses = [.. turn.Network.Agenda.Recesses.Where(known => known.Last >= turn.Today && known.First != recess.First).Append(recess).OrderBy(known => known.First)];
            if (recesses.Length > MostRecesses)
            {
                turn.Tell(PlainNotice.TooManyRecesses);
                return;
            }

            turn.Settle(turn.Network.Agenda with { Recesses = recesses });
            turn.Tell(new RecessKept(recess));
        }
    }

    public static void RemoveRecess(NetworkTurn turn, DateOnly first)
    {
        turn.Show(new AgendaSettingsScreen());
        var left = turn.Network.Agenda.Recesses.Where(known => known.First != first).ToArray();
        if (left.Length == turn.Network.Agenda.Recesses.Count)
        {
            turn.Tell(new AlreadyHandled());
            return;
        }

        turn.Settle(turn.Network.Agenda with { Recesses = left });
        turn.Tell(PlainNotice.RecessRemoved);
    }

    public static void SetQuiet(NetworkTurn turn, bool quiet)
    {
        turn.Network.Put(turn.Me with { IsQuiet = quiet });
        turn.Tell(quiet ? PlainNotice.QuietSet : PlainNotice.UsualSet);
        turn.Show(new AgendaSettingsScreen());
    }
}
