using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <content>The network's moments: planned, said when they are due, and answered.</content>
public sealed partial class Network
{
    /// <summary>More moments than this in one agenda are no agenda any more; well within one transaction.</summary>
    public const int MostMoments = 60;

    private readonly Dictionary<MomentId, Moment> moments;

    /// <summary>All moments, those that ended too.</summary>
    public IReadOnlyDictionary<MomentId, Moment> Moments => moments;

    /// <summary>What is settled about all of them.</summary>
    public AgendaSettings Agenda { get; private set; }

    /// <summary>Plans a moment, or plans it anew; what waited for an answer waits no more.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="id">Which moment.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="schedule">Its planned dates, of which one lies ahead.</param>
    /// <param name="by">The employee who plans it.</param>
    /// <param name="at">When, in UTC.</param>
    public Moment Plan(GuideContent guide, MomentId id, MomentSubject about, Schedule schedule, PersonId by, DateTimeOffset at)
    {
        var before = moments.GetValueOrDefault(id);
        var moment = new Moment(id, about, schedule, by, at, (before?.Version ?? 0) + 1)
        {
            Coming = OccurrencesOf(guide, about, schedule).First(at),
            Done = before?.Done,
        };
        Put(moment);
        Log(new LogEntry(0, 0, at, by, LogKind.MomentPlanned, id.Value) { Schedule = schedule });
        return moment;
    }

    /// <summary>What would be said first of a moment, were it planned; null when nothing.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="schedule">Its planned dates.</param>
    /// <param name="now">The instant, in UTC.</param>
    public Coming? Preview(GuideContent guide, MomentSubject about, Schedule schedule, DateTimeOffset now) => OccurrencesOf(guide, about, schedule).First(now);

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
            if (Agenda.PausedUntil is { } until && DutchTime.Day(now) < until)
                Put(Held(moment, until, now));
            else
                rung.Add(Ring(guide, moment, now));
        }

        return rung;
    }

    /// <summary>Says at once what a pause held, as that ended early.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="now">The instant, in UTC.</param>
    public IReadOnlyList<Rung> Release(GuideContent guide, DateTimeOffset now)
    {
        foreach (var moment in moments.Values.Where(moment => moment.Coming is { HeldSince: not null }).ToList())
            Put(moment with { Coming = moment.Coming! with { DueAt = now } });
        return Ring(guide, now);
    }

    /// <summary>Notes what the coordinators say of a moment that came, or comes.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="id">Which moment.</param>
    /// <param name="answer">What they say.</param>
    /// <param name="by">The employee who says so.</param>
    /// <param name="at">When, in UTC.</param>
    public void Answer(GuideContent guide, MomentId id, MomentAnswer answer, PersonId by, DateTimeOffset at)
    {
        var moment = moments[id];
        Put((answer switch
        {
            MomentPutOff later => PutOff(moment, later, by, at),
            MomentNoMore => moment with { Ended = true, Coming = null, Waiting = null },
            MomentDone done => Over(guide, moment, at) with { Done = done.On },
            _ => Over(guide, moment, at),
        }) with { Version = moment.Version + 1 });
        Log(new LogEntry(0, 0, at, by, LogKind.MomentAnswered, id.Value, Reason: (answer as MomentSkipped)?.Reason) { Moment = answer });
    }

    /// <summary>Settles a pause or recesses anew; what comes next is moved along with them.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="settings">What is settled.</param>
    /// <param name="by">The employee who settles it.</param>
    /// <param name="at">When, in UTC.</param>
    public void Settle(GuideContent guide, AgendaSettings settings, PersonId by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var moved = !settings.Recesses.SequenceEqual(Agenda.Recesses);
        Agenda = settings;
        changes.Add(new AgendaChanged(settings));
        foreach (var moment in moments.Values.Where(moment => moved && moment is { Ended: false, Coming: { HeldSince: null } }).ToList())
        {
            if (OccurrencesOf(guide, moment.About, moment.Schedule).First(at) is var coming && coming != moment.Coming)
                Put(moment with { Coming = coming });
        }

        Log(new LogEntry(0, 0, at, by, LogKind.AgendaSettled, "agenda") { Settled = settings });
    }

    /// <summary>Starts the wait of a moment afresh from an instant, as what it reminds of has just been done.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="id">Which moment.</param>
    /// <param name="at">The instant, in UTC.</param>
    public void Restart(GuideContent guide, MomentId id, DateTimeOffset at)
    {
        var moment = moments[id];
        var today = DutchTime.Day(at);
        var schedule = moment.Schedule with
        {
            Start = moment.Schedule.Rhythm switch
            {
                EveryDays every => today.AddDays(every.Days),
                EveryMonths every => today.AddMonths(every.Months),
                _ => moment.Schedule.Start,
            },
        };
        Put(moment with { Schedule = schedule, Coming = OccurrencesOf(guide, moment.About, schedule).First(at), Waiting = null, Done = today, Version = moment.Version + 1 });
    }

    /// <summary>Notes of moments that are over that their occasion has passed: with the next one they are offered again.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="facts">What the answers say now.</param>
    public void LetLapse(GuideContent guide, NetworkFacts facts)
    {
        foreach (var kind in guide.Moments)
        {
            if (moments.GetValueOrDefault(Core.Moments.Offers.IdOf(kind.Id)) is { IsOpen: false, Ended: false, Lapsed: false } over && !kind.When.Holds(facts))
                Put(over with { Lapsed = true });
        }
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
        Put(moment with { Waiting = waiting with { Again = null, Told = now }, Version = moment.Version + 1 });
        Log(new LogEntry(0, 0, now, PersonId.Bot, LogKind.MomentRung, moment.Id.Value));
        return new Rung(moments[moment.Id], waiting.Again!.Value, false, waiting.PutOffBy);
    }

    // What is held is said on the first working day after the pause, and keeps the instant it was due.
    private Moment Held(Moment moment, DateOnly until, DateTimeOffset now)
    {
        var day = Agenda.WorkingDays.OnOrAfter(until);
        var then = DutchTime.Instant(day, moment.Schedule.Time);
        return moment with
        {
            Coming = moment.Coming is { } coming && coming.DueAt <= now ? coming with { DueAt = then, HeldSince = coming.HeldSince ?? coming.DueAt } : moment.Coming,
            Waiting = moment.Waiting is { Again: { } again } waiting && again <= now ? waiting with { Again = then } : moment.Waiting,
        };
    }

    private Moment PutOff(Moment moment, MomentPutOff later, PersonId by, DateTimeOffset at)
    {
        var day = Agenda.WorkingDays.OnOrAfter(later.Until);
        var waiting = moment.Waiting ?? (moment.Coming is { } coming ? new Waiting(coming.Planned, coming.On, coming.Ahead, at) : new Waiting(DutchTime.Day(at), DutchTime.Day(at), 0, at));
        return moment with { Waiting = waiting with { Again = DutchTime.Instant(day, moment.Schedule.Time), PutOffBy = by } };
    }

    // What is over is the date that waits, or else the one that comes.
    private Moment Over(GuideContent guide, Moment moment, DateTimeOffset at)
    {
        var (planned, on) = moment.Waiting is { } waiting ? (waiting.Planned, waiting.On) : moment.Coming is { } coming ? (coming.Planned, coming.On) : (DutchTime.Day(at), DutchTime.Day(at));
        var next = moment.Coming is { } still && still.Planned != planned ? still : OccurrencesOf(guide, moment.About, moment.Schedule).Following(planned, on, at);
        return moment with { Coming = next, Waiting = null };
    }

    private Occurrences OccurrencesOf(GuideContent guide, MomentSubject about, Schedule schedule) =>
        new(schedule, about is OfGuide { Kind: var kind } && guide.Find(kind) is { } known ? known.Ahead : [], Agenda.WorkingDays);

    private void Put(Moment moment)
    {
        moments[moment.Id] = moment;
        changes.Add(new MomentChanged(moment));
    }
}
