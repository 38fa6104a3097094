using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <content>Saying what is due of the network's moments.</content>
public sealed partial class Network
{
    /// <summary>Says what is due: each such moment goes on to what comes next, and waits for an answer. While reminders are paused it is held instead.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="most">How many moments at most, those that were due first; the others stay due.</param>
    /// <returns>What is to be said, in the order it was due.</returns>
    public IReadOnlyList<Rung> Ring(GuideContent guide, DateTimeOffset now, int most = MostMoments)
    {
        var rung = new List<Rung>();
        foreach (var moment in moments.Values.Where(moment => moment.DueAt.Any(due => due <= now)).OrderBy(moment => moment.DueAt.Min()).Take(most).ToList())
        {
            if (Agenda.HeldUntil(DutchTime.Day(now)) is { } until)
                Put(Held(moment, until, now));
            else
                rung.Add(Ring(guide, moment, now));
        }

        return rung;
    }

    /// <summary>Makes due at once what a pause held, as that ended early; on a free day, on the next working day.</summary>
    /// <param name="now">The instant, in UTC.</param>
    /// <returns>The moments that were held.</returns>
    public IReadOnlyList<MomentId> Release(DateTimeOffset now)
    {
        var today = DutchTime.Day(now);
        var at = Agenda.WorkingDays.WhyFree(today) is null ? now : DutchTime.Instant(Agenda.WorkingDays.OnOrAfter(today), Schedule.UsualTime);
        var held = moments.Values.Where(moment => !moment.Ended && HeldSince(moment) is not null).OrderBy(HeldSince).ToList();
        foreach (var moment in held)
        {
            Put(moment with
            {
                Coming = moment.Coming is { HeldSince: not null } coming ? coming with { DueAt = at } : moment.Coming,
                Waiting = moment.Waiting is { HeldSince: not null } waiting ? waiting with { Again = at } : moment.Waiting,
            });
        }

        return [.. held.Select(moment => moment.Id)];
    }

    /// <summary>Notes that a reminder was just shown to a coordinator who is at this network, so that what she types next may be about it.</summary>
    /// <param name="person">The coordinator.</param>
    /// <param name="shown">What it reminded of.</param>
    public void StandAtReminder(PersonId person, IReadOnlyList<MomentId> shown)
    {
        if (members.GetValueOrDefault(person) is { Position: { Here: true } position } member && shown.Count > 0)
            Put(member with { Position = position with { Stack = [.. position.Stack.Where(place => place is not AtReminder), new AtReminder(shown)] } });
    }

    private Rung Ring(GuideContent guide, Moment moment, DateTimeOffset now)
    {
        var occurrences = OccurrencesOf(guide, moment.About, moment.Schedule);
        if (moment.Coming is { } coming && coming.DueAt <= now)
        {
            var said = occurrences.Latest(coming, now);
            Put(moment with
            {
                Coming = occurrences.After(said, now),
                Waiting = new Waiting(said.Planned, said.On, said.Ahead, now),
                Version = moment.Version + 1,
            });
            Log(new LogEntry(0, 0, now, PersonId.Bot, LogKind.MomentRung, moment.Id.Value));
            return new Rung(moments[moment.Id], said.DueAt, said.HeldSince is not null, null);
        }

        var waiting = moment.Waiting!;
        Put(moment with { Waiting = waiting with { Again = null, HeldSince = null, Told = now }, Version = moment.Version + 1 });
        Log(new LogEntry(0, 0, now, PersonId.Bot, LogKind.MomentRung, moment.Id.Value));
        return new Rung(moments[moment.Id], waiting.HeldSince ?? waiting.Again!.Value, waiting.HeldSince is not null, waiting.PutOffBy);
    }

    // What is held is said on the first working day after the pause, and keeps the instant it was due.
    private static Moment Held(Moment moment, DateOnly until, DateTimeOffset now)
    {
        // All of it at one time, so that it is one message.
        var then = DutchTime.Instant(until, Schedule.UsualTime);
        return moment with
        {
            Coming = moment.Coming is { } coming && coming.DueAt <= now ? coming with { DueAt = then, HeldSince = coming.HeldSince ?? coming.DueAt } : moment.Coming,
            Waiting = moment.Waiting is { Again: { } again } waiting && again <= now ? waiting with { Again = then, HeldSince = waiting.HeldSince ?? again } : moment.Waiting,
        };
    }

    private static DateTimeOffset? HeldSince(Moment moment) => moment.Coming?.HeldSince ?? moment.Waiting?.HeldSince;
}
