using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about phase, progress, the next step, and everything that was answered.</summary>
internal static class StatusPages
{
    private const int MostMissing = 5;

    public static Page Status(Scene scene)
    {
        var report = scene.Route.Phase();
        List<Block> blocks =
        [
            new Block(new Paragraph([Run.Bold(StatusPhrases.Phase(report.Phase, scene.Guide.Phases.Count))]), new Paragraph(report.Phase.Text)),
            new Block(null, [.. report.Sections.Select(section => new Paragraph(StatusPhrases.SectionLine(QuestionPhrases.Name(section.Section), section.Done, section.Total)))], []),
            new Block(StatusPhrases.Why, Reasons(report), []),
            .. Missing(scene, report),
            NextStepBlock(scene, report),
            .. SignalCount(scene),
        ];
        var chart = new Chart(StatusPhrases.ChartTitle,
            [.. report.Sections.Select(section => new Bar(
                QuestionPhrases.Name(section.Section),
                [new BarPart(StatusPhrases.ChartDone, section.Done, "good"), new BarPart(StatusPhrases.ChartOpen, section.Total - section.Done, "neutral")]))]);
        return new Page(StatusPhrases.Title, blocks, Buttons(scene), Chart: chart);
    }

    /// <summary>How many signals are open; nothing when there are none.</summary>
    public static Block[] SignalCount(Scene scene) =>
        Signals.Open(scene.Guide, scene.Network, scene.Route.Facts).Count is > 0 and var count ? [new Block(new Paragraph(StatusPhrases.SignalCount(count)))] : [];

    public static Page NextStep(Scene scene) => new(
        StatusPhrases.NextTitle, [NextStepBlock(scene, scene.Route.Phase())], Buttons(scene));

    public static Page Overview(Scene scene, Section section) =>
        Overview(scene, section, brief: false) is var page && CardRenderer.LeavesRoom(page) ? page : Overview(scene, section, brief: true);

    private static Page Overview(Scene scene, Section section, bool brief)
    {
        var progress = scene.Route.ProgressOf(section);
        var rows = section.Questions.OrderBy(question => scene.Route.Facts.IsDone(question.Id)).Select(question => Row(scene, question, brief)).ToList();
        var others = scene.Guide.Sections
            .Where(other => other.Questions.Count > 0 && other.Id != section.Id)
            .Select(other => new Button(QuestionPhrases.Name(other), Verbs.Overview, scene.Data(("section", other.Id.Value))));
        return new Page(
            $"{StatusPhrases.OverviewTitle} · {QuestionPhrases.Name(section)}",
            [new Block(new Paragraph(StatusPhrases.Progress(progress.Done, progress.Total))), new Block(null, [], rows)],
            [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"), .. others.Take(Page.MostButtons - 1)]);
    }

    private static List<Paragraph> Reasons(PhaseReport report)
    {
        if (report.Outcome is { } outcome)
            return [new Paragraph(outcome.Undecided ? StatusPhrases.StillToChoose(outcome.Title) : StatusPhrases.WayOut(outcome.Title))];
        if (report.Sections.FirstOrDefault(section => !section.IsDone) is not { } first)
            return [new Paragraph(report.Unmet.Count > 0 ? StatusPhrases.NotArranged : StatusPhrases.AllDone)];
        return
        [
            .. report.Sections.Where(section => section.IsDone).Select(section => new Paragraph(StatusPhrases.Done(QuestionPhrases.Name(section.Section)))),
            new Paragraph(StatusPhrases.Because(QuestionPhrases.Name(first.Section), first.Open[0].Short)),
        ];
    }

    private static IEnumerable<Block> Missing(Scene scene, PhaseReport report)
    {
        if (report.Outcome is { Undecided: true })
            return [new Block(StatusPhrases.Missing, [new Paragraph(StatusPhrases.ChooseOrGoOn)], [])];
        if (report.Outcome is not null)
            return [new Block(StatusPhrases.Missing, [new Paragraph(StatusPhrases.NothingMissing), new Paragraph(StatusPhrases.GoOnAnyway)], [])];
        var missing = report.Phase.Number == scene.Guide.Phases.Count ? StatusPhrases.MissingInTheLast : StatusPhrases.Missing;
        var open = report.Open.ToList();
        if (open.Count == 0 && report.Unmet.Count > 0)
            return [new Block(missing, [], WayPages.Unmet(scene, report.Unmet))];
        if (open.Count == 0)
            return [new Block(missing, [new Paragraph(StatusPhrases.NothingMissingInTheLast)], [])];
        var left = new List<Paragraph>();
        if (open.Count > MostMissing)
            left.Add(new Paragraph(StatusPhrases.MoreOpen(open.Count - MostMissing)));
        left.Add(new Paragraph(StatusPhrases.MinutesLeft(report.MinutesLeft)));
        return [new Block(missing, [], [.. open.Take(MostMissing).Select(question => Row(scene, question))]), new Block(null, left, [])];
    }

    private static Block NextStepBlock(Scene scene, PhaseReport report) => report switch
    {
        // Another result than a network has a next step of its own.
        { Outcome.Next: [var step, ..] } => new Block(StatusPhrases.Next, QuestionPages.Texts([step]), []),
        { Next: { } next } => new Block(StatusPhrases.Next,
            [
                new Paragraph(next.Text),
                new Paragraph(next.Explanation[0].Text, QuestionPhrases.Origin(next.Explanation[0].Origin)),
                new Paragraph(StatusPhrases.Minutes(next.Minutes)),
            ],
            [new Row([new Run(next.Short)], null, new Press(PagePhrases.Answer, next.Text, Verbs.GoTo, scene.Mark(next.Id)))]),
        _ => new Block(StatusPhrases.Next, [new Paragraph(StatusPhrases.NothingOpen)], []),
    };

    private static Row Row(Scene scene, Question question, bool brief = false)
    {
        string Short(string text, int most) => brief ? AnswerText.Brief(text) : AnswerText.Short(text, most);
        var state = scene.Route.Facts.StateOf(question.Id);
        var stored = scene.Network.Answers.GetValueOrDefault(question.Id);
        var detail = new List<Run>();
        if (scene.Route.Facts.NeedsAnotherLook(question))
            detail.Add(Run.Bold(StatusPhrases.LookAgain));
        if (state == QuestionState.NotApplicable)
            detail.Add(new Run(QuestionPhrases.State(state) + question.Otherwise));
        else if (stored is null)
            detail.Add(new Run(QuestionPhrases.State(QuestionState.Open)));
        else
            detail.AddRange([new Run(Short(AnswerText.Of(question, stored.Content), 60)), new Run($" · {Short(scene.NameOf(stored.By), 40)}, {QuestionPhrases.With(stored.With)}")]);
        var label = state switch
        {
            QuestionState.NotApplicable => PagePhrases.Look,
            QuestionState.Answered or QuestionState.Unsuitable => PagePhrases.Change,
            _ => PagePhrases.Answer,
        };
        return new Row([Run.Bold(question.Short)], detail, new Press(label, brief ? question.Short : question.Text, Verbs.GoTo, scene.Mark(question.Id)));
    }

    private static IReadOnlyList<Button> Buttons(Scene scene) =>
    [
        scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
        scene.Button(PagePhrases.Overview, Verbs.Overview),
        scene.Button(PagePhrases.Signals, Verbs.Signals),
    ];
}
