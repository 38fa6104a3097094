using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>In which phase a network is, and why.</summary>
internal static class PhaseBlocks
{
    public static IReadOnlyList<Block> Of(Scene scene, PhaseReport report) =>
    [
        new Block(null, [new Paragraph([Run.Bold(StatusPhrases.Phase(report.Phase, scene.Guide.Phases.Count))]), new Paragraph(report.Phase.Text), .. RoundOf(scene)], []),
        new Block(null, [.. Parts(report).Select(part => new Paragraph(Line(part)))], []),
        new Block(StatusPhrases.Why, [.. Reasons(scene, report).Select(reason => new Paragraph(reason))], []),
    ];

    public static Chart Chart(PhaseReport report) => new(StatusPhrases.ChartTitle)
    {
        Bars = [.. Parts(report).Where(part => part.Total > 0).Select(part => new Bar(
            part.Name,
            [new BarPart(StatusPhrases.ChartDone, part.Done, "good"), new BarPart(StatusPhrases.ChartOpen, part.Total - part.Done, "neutral")]))],
    };

    private static Paragraph[] RoundOf(Scene scene) => scene.Network.Head.Round > 1 ? [new Paragraph(RoundPhrases.Now(scene.Network.Head.Round))] : [];

    // A phase that is behind takes one line: all its sections would hide those at hand.
    private static IEnumerable<Part> Parts(PhaseReport report) => report.Sections
        .GroupBy(section => section.Section.Phase)
        .SelectMany(phase => phase.Key < report.Phase.Number && phase.All(section => section.IsDone)
            ? [new Part(StatusPhrases.PhaseName(phase.Key), phase.Sum(section => section.Done), phase.Sum(section => section.Total), phase.Sum(section => section.NotAsked))]
            : phase.Select(section => new Part(QuestionPhrases.Name(section.Section), section.Done, section.Total, section.NotAsked)));

    private static string Line(Part part) => part switch
    {
        { NotAsked: 0 } => StatusPhrases.SectionLine(part.Name, part.Done, part.Total),
        { Total: 0 } => StatusPhrases.SectionNotAsked(part.Name),
        _ => $"{StatusPhrases.SectionLine(part.Name, part.Done, part.Total)}. {StatusPhrases.NotAsked(part.NotAsked)}",
    };

    private static IEnumerable<string> Reasons(Scene scene, PhaseReport report)
    {
        if (report.Outcome is { } outcome)
            return [outcome.Undecided ? StatusPhrases.StillToChoose(outcome.Title) : StatusPhrases.WayOut(outcome.Title)];
        IEnumerable<string> start = scene.Route.Facts.TakenInUpTo is > 0 and var upTo ? [StatusPhrases.TakenIn(upTo)] : [];
        if (report.Sections.FirstOrDefault(section => !section.IsDone) is not { } first)
            return [.. start, report.Unmet.Count > 0 ? StatusPhrases.NotArranged : StatusPhrases.AllDone];
        return
        [
            .. start,
            .. scene.Guide.Phases.Where(phase => phase.Number < report.Phase.Number && phase.Number > scene.Route.Facts.TakenInUpTo).Select(phase => StatusPhrases.PhaseDone(phase.Number)),
            // What was not asked is not “done”; the lines above tell of it.
            .. report.Sections.Where(section => section is { IsDone: true, Total: > 0 } && section.Section.Phase == report.Phase.Number)
                .Select(section => StatusPhrases.Done(QuestionPhrases.Name(section.Section))),
            StatusPhrases.Because(QuestionPhrases.Name(first.Section), first.Open[0].Short),
        ];
    }

    /// <summary>A section, or a whole phase, with how far it is.</summary>
    private sealed record Part(string Name, int Done, int Total, int NotAsked);
}
