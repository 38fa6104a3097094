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
            [.. network.Moments.Values
                .Where(known => known is { Ended: false, Coming: not null } && (moment is null || known.Id == moment))
                .OrderBy(known => known.Coming!.On)
                .Select(known => Entry(guide, network, known, days))],
            now);
    }

    private static CalendarEntry Entry(GuideContent guide, Network network, Moment moment, WorkingDays days)
    {
        var kind = moment.About is OfGuide about ? guide.Find(about.Kind) : null;
        var title = kind?.Title ?? moment.About switch { OwnReminder own => own.Title, ActionPoint action => action.Title, _ => MomentPhrases.Gone };
        return new CalendarEntry(
            $"{network.Key.Network}-{moment.Id}", $"{title} – {network.Head.Name}", kind is null ? "" : $"{kind.Ask} {kind.Why}", moment.Schedule, moment.Coming!.Planned, days);
    }
}
