using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about who takes part, as judgements of the whole group and as counts; never about one person.</summary>
internal static class MixPages
{
    private static readonly OptionId Few = new("few");
    private static readonly OptionId Balanced = new("balanced");
    private static readonly OptionId Many = new("many");

    // More neighbourhoods than this do not fit on a phone; the card of the question shows them all.
    private const int MostAreas = 20;
    private const int MostOfLabel = 40;

    public static Page Mix(Scene scene)
    {
        var judged = Judgements(scene.Guide);
        var areas = Of(scene.Guide, QuestionKind.Counts).SelectMany(question => Counts(scene, question)).ToList();
        List<Block> blocks =
        [
            new Block(new Paragraph(RegisterPhrases.MixText)),
            new Block(RegisterPhrases.MixTypes, [], [.. judged.Select(question => Row(scene, question))]),
            new Block(RegisterPhrases.MixNumbers, [], [.. Of(scene.Guide, QuestionKind.Number).Concat(Of(scene.Guide, QuestionKind.Counts)).Select(question => Row(scene, question))]),
        ];
        if (areas.Count > 0)
            blocks.Add(AreaBlock(areas, number => $"{number}"));
        blocks.Add(new Block(new Paragraph(RegisterPhrases.OnlyForCoordinators)));
        return new Page(
            RegisterPhrases.MixTitle, blocks,
            [
                scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
                scene.Button(RegisterPhrases.ShareButton, Verbs.Share),
                scene.Button(RegisterPhrases.FlowTitle, Verbs.Flow),
                scene.Button(RegisterPhrases.BalanceTitle, Verbs.Balance),
            ],
            Chart: ChartOf(scene, judged));
    }

    /// <summary>What others may see: judgements in words, and no count that could point at a person.</summary>
    public static Page Share(Scene scene)
    {
        var report = scene.Route.Phase();
        var came = FlowPages.InAYear(scene, FlowPages.Joined);
        var stopped = FlowPages.InAYear(scene, FlowPages.Stopped);
        var sizes = Of(scene.Guide, QuestionKind.Number).Select(question => scene.Route.Facts.NumberOf(question.Id)).OfType<int>();
        var areas = Of(scene.Guide, QuestionKind.Counts).SelectMany(question => Counts(scene, question)).ToList();
        // Beside all other parts a total tells what a hidden part is, rounded or not.
        var hides = areas.Exists(area => SmallCounts.IsSmall(area.Number));
        List<Paragraph> numbers = [.. (hides ? [] : sizes).Select(size => new Paragraph(RegisterPhrases.ShareSize(size)))];
        if (came + stopped > 0)
            numbers.Add(new Paragraph(RegisterPhrases.ShareFlow(came, stopped)));
        List<Block> blocks =
        [
            new Block(new Paragraph([new Run(RegisterPhrases.NetworkLine(scene.Network.Head.Municipality))]), new Paragraph(StatusPhrases.Phase(report.Phase, scene.Guide.Phases.Count))),
            new Block(RegisterPhrases.MixTypes, [.. Judgements(scene.Guide).Where(question => !question.Private).Select(question => Line(question.Short, Judged(scene, question)))], []),
            .. numbers.Count > 0 ? [new Block(RegisterPhrases.MixNumbers, numbers, [])] : Array.Empty<Block>(),
        ];
        if (areas.Count > 0)
            blocks.Add(AreaBlock(areas, RegisterPhrases.Shared));
        blocks.Add(new Block(hides ? [new Paragraph(RegisterPhrases.ShareText), new Paragraph(RegisterPhrases.NoTotal)] : [new Paragraph(RegisterPhrases.ShareText)]));
        return new Page(RegisterPhrases.ShareTitle, blocks, [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"), scene.Button(RegisterPhrases.MixTitle, Verbs.Mix)]);
    }

    private static List<Question> Judgements(GuideContent guide) =>
        [.. guide.Questions.Where(question => question.Options.Any(option => option.Id == Balanced))];

    private static IEnumerable<Question> Of(GuideContent guide, QuestionKind kind) =>
        Judgements(guide) is [var first, ..] ? guide.SectionOf(first.Id).Questions.Where(question => question.Kind == kind) : [];

    private static IReadOnlyList<LabelledCount> Counts(Scene scene, Question question) =>
        scene.Route.Facts.StateOf(question.Id) == QuestionState.Answered && scene.Network.Current(question.Id)?.Content is Given { Value: CountsValue value } ? value.Counts : [];

    private static Row Row(Scene scene, Question question) => new(
        [Run.Bold(question.Short)], question.Kind == QuestionKind.Counts && Counts(scene, question).Count > 0 ? null : [new Run(Judged(scene, question))],
        new Press(scene.Route.Facts.StateOf(question.Id) == QuestionState.Answered ? PagePhrases.Change : PagePhrases.Answer, question.Text, Verbs.GoTo, scene.Mark(question.Id)));

    private static string Judged(Scene scene, Question question) =>
        scene.Route.Facts.StateOf(question.Id) == QuestionState.Answered && scene.Network.Current(question.Id)?.Content is { } content
            ? AnswerText.Short(AnswerText.Of(question, content), 120)
            : RegisterPhrases.Unjudged;

    private static Block AreaBlock(List<LabelledCount> areas, Func<int, string> say) => new(
        RegisterPhrases.MixAreas,
        [
            .. areas.Take(MostAreas).Select(area => Line(Named(area), say(area.Number))),
            .. areas.Count > MostAreas ? [new Paragraph(RegisterPhrases.MoreAreas(areas.Count - MostAreas))] : Array.Empty<Paragraph>(),
        ],
        []);

    private static string Named(LabelledCount area) => AnswerText.Short(area.Label, MostOfLabel);

    private static Paragraph Line(string label, string what) => new([new Run(label + ": "), Run.Bold(what)]);

    // How much of the whole group is in balance; which of it is not stands in the rows.
    private static Chart? ChartOf(Scene scene, List<Question> judged)
    {
        var chosen = judged.SelectMany(question => scene.Route.Facts.OptionsOf(question.Id)).ToList();
        var (balanced, unbalanced) = (chosen.Count(option => option == Balanced), chosen.Count(option => option == Few || option == Many));
        return balanced + unbalanced == 0 ? null : new Chart(RegisterPhrases.MixChart)
        {
            Bars =
            [
                new Bar(RegisterPhrases.MixTypes,
                [
                    new BarPart(RegisterPhrases.LegendBalanced, balanced, "good"),
                    new BarPart(RegisterPhrases.LegendUnbalanced, unbalanced, "warning"),
                    new BarPart(RegisterPhrases.LegendUnknown, judged.Count - balanced - unbalanced, "neutral"),
                ]),
            ],
        };
    }
}
