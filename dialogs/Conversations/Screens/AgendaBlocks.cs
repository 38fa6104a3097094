using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What the status tells of the agenda: what waits, what comes first, what is offered, and whom reminders do not reach.</summary>
internal static class AgendaBlocks
{
    /// <summary>The agenda in a few lines; nothing when there will be no network and nothing is planned.</summary>
    public static IEnumerable<Block> Of(Scene scene, PhaseReport report)
    {
        var open = scene.Network.Moments.Values.Where(moment => moment.IsOpen).ToList();
        if (open.Count == 0 && report.Outcome is { Undecided: false })
            return [];
        var waiting = open.Count(moment => moment.Waiting is { Ahead: 0 });
        var first = open.Where(moment => moment.Coming is not null).MinBy(moment => moment.Coming!.On);
        var offers = scene.Offers().Count;
        List<Paragraph> lines = [];
        if (scene.Network.Agenda.PausedUntil is { } until && DutchTime.Day(scene.Now) < until)
            lines.Add(new Paragraph(AgendaPhrases.PausedUntil(until)));
        foreach (var colleague in scene.Network.Members.Values.Where(member => member.Unreachable is not null))
            lines.Add(new Paragraph([Run.Bold(colleague.Name), new Run(AgendaPhrases.UnreachableSince(DutchTime.Day(colleague.Unreachable!.Since), colleague.Unreachable.Why))]));
        return
        [
            new Block(AgendaPhrases.Title, lines,
            [
                new Row(
                    first is null ? [new Run(AgendaPhrases.NothingPlanned)] : [new Run(AgendaPhrases.First), Run.Bold(MomentTexts.Title(scene, first)), new Run($", {DutchTime.InFull(DayOf(scene.Network.Agenda, first.Coming!))}")],
                    AgendaPhrases.Counts(waiting, offers) is { Length: > 0 } counts ? [new Run(counts)] : null,
                    new Press(PagePhrases.Look, AgendaPhrases.Title, Verbs.Agenda, scene.Data())),
            ]),
        ];
    }

    // What a pause holds comes after it.
    private static DateOnly DayOf(AgendaSettings agenda, Coming coming) =>
        coming.HeldSince is not null ? DutchTime.Day(coming.DueAt) : agenda.HeldUntil(coming.On) ?? coming.On;
}
