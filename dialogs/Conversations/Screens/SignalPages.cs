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
    // A card with more of them grows past what Teams takes, and past what anyone reads.
    private const int MostShown = 6;

    public static Page List(Scene scene)
    {
        var open = Signals.Open(scene.Guide, scene.Network, scene.Route.Facts);
        var blocks = new List<Block> { new(new Paragraph(open.Count == 0 ? PagePhrases.NoSignals : PagePhrases.SignalsText)) };
        blocks.AddRange(open.Take(MostShown).Select(rule => Signal(scene, rule)));
        if (open.Count > MostShown)
            blocks.Add(new Block(new Paragraph(PagePhrases.MoreSignals(open.Count - MostShown))));

        var accepted = scene.Network.Acceptances.Values.Where(acceptance => acceptance.Subject.Kind == AcceptanceKind.Signal).ToList();
        if (accepted.Count > 0)
            blocks.Add(new Block(PagePhrases.AcceptedHeading, [.. accepted.Take(MostShown).Select(acceptance => Accepted(scene, acceptance))], []));
        return new Page(PagePhrases.SignalsTitle, blocks,
            [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"), scene.Button(PagePhrases.Overview, Verbs.Overview)]);
    }

    public static Page Accept(Scene scene, Rule rule) => new(
        PagePhrases.AcceptTitle,
        [new Block(rule.Title, [new Paragraph(rule.Text, QuestionPhrases.Origin(rule.Origin))], [])],
        [
            new Button(PagePhrases.Save, Verbs.Accept, scene.Data(("rule", rule.Id.Value)), "positive", "auto"),
            new Button(PagePhrases.Back, Verbs.Back, scene.At(rule.Id.Value)),
        ],
        new PageInput("reason", PagePhrases.ReasonLabel, true, Limits.AnswerLength));

    private static Block Signal(Scene scene, Rule rule) => new(
        NoticePhrases.SignalHeading(rule.Title, QuestionPhrases.Name(scene.Guide.Find(rule.Section)!)),
        [new Paragraph(rule.Text, QuestionPhrases.Origin(rule.Origin))],
        [
            .. rule.Solutions.Select(solution => new Row([new Run(solution.Text)], null,
                new Press(PagePhrases.Look, solution.Text, Verbs.GoTo, scene.Mark(solution.GoTo)))),
            new Row([new Run(PagePhrases.AcceptRow)], null, new Press("›", PagePhrases.AcceptRow, Verbs.Accept, scene.Data(("rule", rule.Id.Value)))),
        ]);

    private static Paragraph Accepted(Scene scene, Acceptance acceptance) =>
        new([new Run((scene.Guide.Find(new RuleId(acceptance.Subject.Id))?.Title ?? acceptance.Subject.Id) + ": "), Run.Bold(AnswerText.Short(acceptance.Reason, 200))]);
}
