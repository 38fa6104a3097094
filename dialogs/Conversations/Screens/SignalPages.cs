using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about what the answers together say.</summary>
internal static class SignalPages
{
    /// <summary>How long a reason may be that goes along with a choice between signals, in UTF-16 characters; each button carries it.</summary>
    public const int LongestCarried = 300;

    private const int MostAccepted = 6;

    // A card with more of them grows past what anyone reads.
    private const int OnAPage = 4;

    /// <summary>How many pages there are.</summary>
    public static int CountOf(Scene scene) => CountOf(Signals.Open(scene.Guide, scene.Network, scene.Route.Facts).Count);

    /// <summary>The open signals, those that block first; on the last page what was accepted too.</summary>
    /// <param name="scene">What is stored.</param>
    /// <param name="page">From 1; past the end is the last page.</param>
    public static Page List(Scene scene, int page)
    {
        var open = Signals.Open(scene.Guide, scene.Network, scene.Route.Facts).OrderBy(rule => rule.Kind != RuleKind.Block).ToList();
        var pages = CountOf(open.Count);
        page = Math.Clamp(page, 1, pages);
        var before = (page - 1) * OnAPage;
        var blocks = new List<Block> { new(new Paragraph(open.Count == 0 ? PagePhrases.NoSignals : PagePhrases.SignalsText)) };
        if (pages > 1)
            blocks.Add(new Block(new Paragraph(PagePhrases.SignalsShown(before + 1, Math.Min(open.Count, before + OnAPage), open.Count))));
        blocks.AddRange(open.Skip(before).Take(OnAPage).Select(rule => Signal(scene, rule)));

        var accepted = scene.Network.Acceptances.Values.Where(acceptance => acceptance.Subject.Kind == AcceptanceKind.Signal).ToList();
        if (accepted.Count > 0 && page == pages)
            blocks.Add(new Block(PagePhrases.AcceptedHeading, [.. accepted.Take(MostAccepted).Select(acceptance => Accepted(scene, acceptance))], []));
        return new Page(PagePhrases.SignalsTitle, blocks,
        [
            .. page < pages ? [ToPage(scene, PagePhrases.NextSignals, page + 1)] : Array.Empty<Button>(),
            .. page > 1 ? [ToPage(scene, PagePhrases.PreviousSignals, page - 1)] : Array.Empty<Button>(),
            scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
            scene.Button(PagePhrases.Overview, Verbs.Overview),
        ]);
    }

    public static Page Accept(Scene scene, Rule rule) => new(
        PagePhrases.AcceptTitle,
        [new Block(rule.Title, [new Paragraph(rule.Text, QuestionPhrases.Origin(rule.Origin))], [])],
        [
            new Button(PagePhrases.Save, Verbs.Accept, scene.Data(("rule", rule.Id.Value)), "positive", "auto"),
            new Button(PagePhrases.Back, Verbs.Back, scene.At(rule.Id.Value)),
        ],
        scene.ReasonInput(PagePhrases.ReasonLabel));

    private static Block Signal(Scene scene, Rule rule) => new(
        NoticePhrases.SignalHeading(rule.Title, QuestionPhrases.Name(scene.Guide.Find(rule.Section)!)),
        [new Paragraph(rule.Text, QuestionPhrases.Origin(rule.Origin))],
        [
            .. rule.Solutions.Select(solution => new Row([new Run(solution.Text)], null,
                new Press(PagePhrases.Look, solution.Text, Verbs.GoTo, scene.Mark(solution.GoTo)))),
            .. rule.Kind == RuleKind.Block ? [] : new[] { new Row([new Run(PagePhrases.AcceptRow)], null, new Press("›", PagePhrases.AcceptRow, Verbs.Accept, Accepting(scene, rule))) },
        ]);

    private static JsonObject Accepting(Scene scene, Rule rule)
    {
        var data = scene.Data(("rule", rule.Id.Value));
        if (scene.Refused is { Mark: var mark, Value: { Length: <= LongestCarried } reason } && mark == default)
            data["reason"] = reason;
        return data;
    }

    private static int CountOf(int signals) => Math.Max(1, (signals + OnAPage - 1) / OnAPage);

    private static Button ToPage(Scene scene, string title, int page) => new(title, Verbs.Signals, scene.Data(("page", page)));

    private static Paragraph Accepted(Scene scene, Acceptance acceptance) =>
        new([new Run((scene.Guide.Find(new RuleId(acceptance.Subject.Id))?.Title ?? acceptance.Subject.Id) + ": "), Run.Bold(AnswerText.Short(acceptance.Reason, 200))]);
}
