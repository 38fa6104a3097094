using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about what registers counted over time: who came and stopped, what was asked and offered.</summary>
internal static class FlowPages
{
    public static readonly RegisterId Joined = new("joined");
    public static readonly RegisterId Stopped = new("stopped");

    private static readonly RegisterId Exit = new("exit");
    private static readonly RegisterId Asked = new("asked");
    private static readonly RegisterId Offered = new("offered");
    private static readonly RegisterId Contact = new("contact");
    private static readonly RegisterId News = new("news");

    private const int Quarters = 4;
    private const int Year = 12;

    public static Page Flow(Scene scene)
    {
        var quarters = Count(scene, MainOf(scene, Joined), MainOf(scene, Stopped));
        var blocks = Lines(quarters, RegisterPhrases.FlowLine);
        if (Reasons(scene) is { Count: > 0 } reasons)
            blocks.Add(new Block(RegisterPhrases.FlowReasons, [.. reasons, new Paragraph(RegisterPhrases.ReasonsHow)], []));
        blocks.Add(new Block(null, [], RegisterPages.Open(scene, Joined, Exit, Stopped)));
        blocks.Add(new Block(new Paragraph(RegisterPhrases.OnlyForCoordinators)));
        return new Page(RegisterPhrases.FlowTitle, blocks, Buttons(scene),
            Chart: ChartOf(RegisterPhrases.FlowChart, quarters, (RegisterPhrases.Came, "good"), (RegisterPhrases.Left, "warning")));
    }

    public static Page Balance(Scene scene)
    {
        var quarters = Count(scene, MainOf(scene, Asked), MainOf(scene, Offered));
        var blocks = Lines(quarters, RegisterPhrases.BalanceLine);
        blocks.Add(new Block(null, [], RegisterPages.Open(scene, Asked, Offered, Contact, News)));
        return new Page(RegisterPhrases.BalanceTitle, blocks, Buttons(scene),
            Chart: ChartOf(RegisterPhrases.BalanceChart, quarters, (RegisterPhrases.Asked, "warning"), (RegisterPhrases.Offered, "good")));
    }

    /// <summary>How often what a register counts above all was counted in the last twelve months.</summary>
    public static int InAYear(Scene scene, RegisterId id) => scene.Route.Facts.Counted(MainOf(scene, id), Year);

    private static CounterId MainOf(Scene scene, RegisterId id) => scene.Guide.Find(id)?.Main ?? new CounterId(id.Value);

    private static List<Block> Lines(List<(Month First, int One, int Other)> quarters, Func<string, int, int, string> line) =>
        quarters.TrueForAll(quarter => quarter is { One: 0, Other: 0 })
            ? [new Block(new Paragraph(RegisterPhrases.FlowNothing))]
            : [new Block(null, [.. quarters.Select(quarter => new Paragraph(line(RegisterPhrases.Quarter(quarter.First), quarter.One, quarter.Other)))], [])];

    private static List<(Month First, int One, int Other)> Count(Scene scene, CounterId one, CounterId other)
    {
        var now = Month.Of(DutchTime.Day(scene.Now));
        var quarter = new Month(now.Year, (((now.Number - 1) / 3) * 3) + 1);
        // Before anything was counted there is nothing to compare with.
        return [.. Enumerable.Range(1 - Quarters, Quarters).Select(back => quarter.Plus(back * 3))
            .SkipWhile(first => first != quarter && Sum(first, one) + Sum(first, other) == 0)
            .Select(first => (first, Sum(first, one), Sum(first, other)))];

        int Sum(Month first, CounterId counter) => Enumerable.Range(0, 3)
            .Sum(month => scene.Network.Tallies.GetValueOrDefault(first.Plus(month))?.Counts.GetValueOrDefault(counter) ?? 0);
    }

    // A reason that was given once would tell of one person why she left.
    private static List<Paragraph> Reasons(Scene scene) =>
    [
        .. from step in scene.Guide.Find(Exit)?.Steps ?? []
           where step.Kind == QuestionKind.Choices
           from option in step.Options
           where scene.Route.Facts.Counted(Register.Counter(step.Id, option.Id), Year) > 1
           select new Paragraph($"– {option.Text}"),
    ];

    private static Chart? ChartOf(string title, List<(Month First, int One, int Other)> quarters, (string Legend, string Color) one, (string Legend, string Color) other) =>
        quarters.TrueForAll(quarter => quarter is { One: 0, Other: 0 })
            ? null
            : new Chart(title)
            {
                Lengths =
                [
                    .. quarters.SelectMany(quarter => new[]
                    {
                        new Length(RegisterPhrases.In(quarter.First, one.Legend), quarter.One, one.Color),
                        new Length(RegisterPhrases.In(quarter.First, other.Legend), quarter.Other, other.Color),
                    }),
                ],
            };

    private static Button[] Buttons(Scene scene) =>
    [
        scene.Button(PagePhrases.Continue, Verbs.Continue, "positive"),
        scene.Button(RegisterPhrases.MixTitle, Verbs.Mix),
        scene.Button(RegisterPhrases.ShareButton, Verbs.Share),
    ];
}
