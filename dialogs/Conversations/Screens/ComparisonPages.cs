using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>What came out of an evaluation, and the last ones beside each other: in words, and in a chart.</summary>
internal static class ComparisonPages
{
    private const int MostActions = 10;

    // What came out may say something that asks for attention, in full.
    private const int KilobytesOfSignals = 5;

    /// <summary>What came out of one evaluation, beside those before it.</summary>
    public static Page Result(Scene scene, EvaluationForm form, Evaluation evaluation)
    {
        var way = EvaluationWay.Of(scene.Guide, scene.Network, form);
        var comparison = EvaluationComparison.Of(scene.Network, way, evaluation);
        var isNewest = scene.Network.CompletedEvaluations(form.Id) is [var newest, ..] && newest.Number == evaluation.Number;
        return Fitting.Page(cut => new Page(
            ComparisonPhrases.ResultTitle,
            [
                new Block($"{form.Title} · {On(evaluation)}", comparison.Times.Count == 1 ? [new Paragraph(ComparisonPhrases.FirstTime)] : [], []),
                .. ComparisonBlocks.Of(scene, way, comparison, evaluation, cut),
                .. Agreed(scene, form, evaluation, cut),
                .. isNewest ? After(scene, form) : [],
            ],
            [
                scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
                .. form.AsksActions ? [scene.Button(ActionPhrases.Title, Verbs.Actions)] : Array.Empty<Button>(),
                .. comparison.Times.Count > 1 ? [new Button(ComparisonPhrases.Title, Verbs.Compare, scene.Data(("form", form.Id.Value)))] : Array.Empty<Button>(),
            ],
            Chart: ComparisonBlocks.Chart(comparison)), KilobytesOfSignals);
    }

    /// <summary>The last evaluations beside each other; each can be looked at.</summary>
    public static Page Comparison(Scene scene, EvaluationForm form)
    {
        var way = EvaluationWay.Of(scene.Guide, scene.Network, form);
        var comparison = EvaluationComparison.Of(scene.Network, way);
        return Fitting.Page(cut => new Page(
            $"{ComparisonPhrases.Title} · {form.Title}",
            [
                new Block(new Paragraph(ComparisonPhrases.Times(comparison.Times.Count))),
                .. ComparisonBlocks.Of(scene, way, comparison, null, cut),
                new Block(null, [], [.. comparison.Times.Select(time => new Row([new Run(On(time))], null, new Press(PagePhrases.Look, On(time), Verbs.ShowEvaluation, scene.Data(("form", form.Id.Value), ("number", time.Number)))))]),
                .. Others(scene, form),
            ],
            [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive")],
            Chart: ComparisonBlocks.Chart(comparison)));
    }

    /// <summary>The day an evaluation was completed.</summary>
    public static string On(Evaluation evaluation) => DutchTime.Date(DutchTime.Day(evaluation.Completed ?? evaluation.Begun));

    private static IEnumerable<Block> Agreed(Scene scene, EvaluationForm form, Evaluation evaluation, Func<string, string> cut) =>
        form.AsksActions && Actions.AgreedIn(scene.Network, evaluation.Number) is { Count: > 0 } agreed
            ? [new Block(ActionPhrases.Result, [.. agreed.Take(MostActions).Select(action => ActionBlocks.Line(scene, action, cut)), .. agreed.Count > MostActions ? [new Paragraph(ActionPhrases.More(agreed.Count - MostActions))] : Array.Empty<Paragraph>()], [])]
            : [];

    private static IEnumerable<Block> After(Scene scene, EvaluationForm form)
    {
        List<Paragraph> lines = [.. QuestionPages.Texts(form.After)];
        var next = scene.Guide.Moments.Where(kind => kind.Evaluation == form.Id).Select(kind => scene.Network.Moments.GetValueOrDefault(new MomentId(kind.Id.Value))?.Coming?.On).OfType<DateOnly>().ToList();
        if (next.Count > 0)
            lines.Add(new Paragraph(ComparisonPhrases.Next(DutchTime.InFull(next.Min()))));
        return lines.Count > 0 ? [new Block(ComparisonPhrases.Advice, lines, [])] : [];
    }

    private static IEnumerable<Block> Others(Scene scene, EvaluationForm form) =>
        scene.Guide.Evaluations.Where(other => other.Id != form.Id && scene.Network.CompletedEvaluations(other.Id).Count > 0).ToList() is { Count: > 0 } others
            ? [new Block(null, [], [.. others.Select(other => new Row([new Run(other.Title)], null, new Press(PagePhrases.Look, other.Title, Verbs.Compare, scene.Data(("form", other.Id.Value)))))])]
            : [];
}
