using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations;

/// <summary>Writes a network's moments as a file for another calendar.</summary>
public static class CalendarFiles
{
    /// <summary>The file of all moments that still come, or of one of them.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="network">The network.</param>
    /// <param name="moment">Which moment; null for all.</param>
    /// <param name="now">The instant, in UTC.</param>
    public static string Of(GuideContent guide, Network network, MomentId? moment, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(network);
        var days = network.Agenda.WorkingDays;
        return CalendarFile.Write(
            [.. In(network, moment)
                .OrderBy(Next)
                .Select(known => Entry(guide, network, known, days))],
            now);
    }

    /// <summary>Whether there is nothing to write in such a file.</summary>
    /// <param name="network">The network.</param>
    /// <param name="moment">Which moment; null for all.</param>
    public static bool IsEmpty(Network network, MomentId? moment)
    {
        ArgumentNullException.ThrowIfNull(network);
        return !In(network, moment).Any();
    }

    private static IEnumerable<Moment> In(Network network, MomentId? moment) =>
        network.Moments.Values.Where(known => !known.Ended && Next(known) is not null && (moment is null || known.Id == moment));

    // What was put off and has no other date comes once, on the day it was put off to.
    private static DateOnly? Next(Moment moment) => moment.Coming?.On ?? (moment.Waiting?.Again is { } again ? DutchTime.Day(again) : null);

    private static CalendarEntry Entry(GuideContent guide, Network network, Moment moment, WorkingDays days)
    {
        var kind = moment.About is OfGuide about ? guide.Find(about.Kind) : null;
        var title = kind?.Title ?? moment.About switch { OwnReminder own => own.Title, ActionPoint action => action.Title, _ => MomentPhrases.Gone };
        var (schedule, planned) = moment.Coming is { } coming ? (moment.Schedule, coming.Planned) : (moment.Schedule with { Start = Next(moment)!.Value, Rhythm = new Once() }, Next(moment)!.Value);
        return new CalendarEntry(
            $"{network.Key.Network}-{moment.Id}", $"{title} – {network.Head.Name}", kind is null ? "" : $"{kind.Ask} {kind.Why}", schedule, planned, days);
    }
}
