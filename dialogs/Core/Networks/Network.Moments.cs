using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <content>The network's moments: planned, moved and answered.</content>
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
            MomentPutOff later => PutOff(guide, moment, later, by, at),
            MomentNoMore => moment with { Ended = true, Coming = null, Waiting = null },
            MomentDone done => Over(guide, moment, at) with { Done = done.On },
            _ => Over(guide, moment, at),
        }) with
        { Version = moment.Version + 1 });
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
        foreach (var moment in moments.Values.Where(moment => moved && !moment.Ended).ToList())
        {
            // What is due already is said as it is.
            var coming = moment.Coming is { HeldSince: null } known && known.DueAt > at ? Moved(guide, moment, known, at) : moment.Coming;
            var waiting = moment.Waiting is { Again: { } again } put && again > at
                ? put with { Again = DutchTime.Instant(Agenda.WorkingDays.OnOrAfter(DutchTime.Day(again)), moment.Schedule.Time) }
                : moment.Waiting;
            if (coming != moment.Coming || waiting != moment.Waiting)
                Put(moment with { Coming = coming, Waiting = waiting });
        }

        Log(new LogEntry(0, 0, at, by, LogKind.AgendaSettled, "agenda") { Settled = settings });
    }

    /// <summary>Starts the wait of a moment afresh from an instant, as what it reminds of has just been done.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="id">Which moment.</param>
    /// <param name="by">The employee who did it.</param>
    /// <param name="at">The instant, in UTC.</param>
    public void Restart(GuideContent guide, MomentId id, PersonId by, DateTimeOffset at)
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
        Log(new LogEntry(0, 0, at, by, LogKind.MomentPlanned, id.Value) { Schedule = schedule });
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

    // A date that a recess had moved, and that is past once the recess is gone, is said on the next working day: it is not passed over.
    private Coming Moved(GuideContent guide, Moment moment, Coming coming, DateTimeOffset at)
    {
        if (OccurrencesOf(guide, moment.About, moment.Schedule).After(coming, at) is { } anew && anew.Planned == coming.Planned)
            return anew;
        var day = Agenda.WorkingDays.OnOrAfter(DutchTime.Day(at).AddDays(1));
        return coming with { On = day, Ahead = 0, DueAt = DutchTime.Instant(day, moment.Schedule.Time) };
    }

    /// <summary>What is said of a moment after what waits, or else after what comes; null when nothing is.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="moment">The moment.</param>
    public Coming? Next(GuideContent guide, Moment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return moment is { Waiting: null, Coming: { } coming } ? OccurrencesOf(guide, moment.About, moment.Schedule).After(coming, coming.DueAt) : moment.Coming;
    }

    // What comes and is put off waits from now on: it does not come by itself as well.
    private Moment PutOff(GuideContent guide, Moment moment, MomentPutOff later, PersonId by, DateTimeOffset at)
    {
        var day = Agenda.WorkingDays.OnOrAfter(later.Until);
        var waiting = moment.Waiting ?? (moment.Coming is { } coming ? new Waiting(coming.Planned, coming.On, coming.Ahead, at) : new Waiting(DutchTime.Day(at), DutchTime.Day(at), 0, at));
        return moment with { Coming = Next(guide, moment), Waiting = waiting with { Again = DutchTime.Instant(day, moment.Schedule.Time), HeldSince = null, PutOffBy = by } };
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
