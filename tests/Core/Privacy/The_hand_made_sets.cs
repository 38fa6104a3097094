using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Tests.Guide;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>How much of the hand-made sets is caught: at least 95 in 100 of what must be, at most 5 in 100 of what may be stored.</summary>
public sealed class The_hand_made_sets
{
    private const double LeastCaught = 0.95;
    private const double MostFalseAlarms = 0.05;

    private static readonly string[] Files = ["caught.txt", "caught-later.txt", "caught-fresh.txt", "neutral.txt", "neutral-later.txt", "neutral-fresh.txt"];

    [Theory]
    [InlineData("caught.txt", 220)]
    [InlineData("caught-later.txt", 60)]
    [InlineData("caught-fresh.txt", 280)]
    public void What_says_something_about_one_person_is_caught(string file, int fewest)
    {
        var examples = Examples.In(file);
        var missed = examples.Where(example => example.Expected.Except(example.Found).Any()).ToList();

        Assert.True(examples.Count >= fewest, $"Only {examples.Count} examples.");
        Assert.True(missed.Count <= examples.Count * (1 - LeastCaught), Report(missed, examples.Count));
    }

    [Theory]
    [InlineData("neutral.txt", 220)]
    [InlineData("neutral-later.txt", 60)]
    [InlineData("neutral-fresh.txt", 380)]
    public void What_says_nothing_about_one_person_passes(string file, int fewest)
    {
        var examples = Examples.In(file);
        var caught = examples.Where(example => example.Found.Count > 0).ToList();

        Assert.True(examples.Count >= fewest, $"Only {examples.Count} examples.");
        Assert.True(caught.Count <= examples.Count * MostFalseAlarms, Report(caught, examples.Count));
    }

    [Fact]
    public void Every_kind_has_eight_examples_or_more_but_for_plates_and_accounts()
    {
        var counts = Files.SelectMany(Examples.In).SelectMany(example => example.Expected).CountBy(kind => kind).ToDictionary();

        Assert.All(Enum.GetValues<PersonalFinding>().Where(kind => kind is not (PersonalFinding.LicencePlate or PersonalFinding.OnlineAccount)), kind => Assert.True(counts.GetValueOrDefault(kind) >= 8, $"{kind}: {counts.GetValueOrDefault(kind)}"));
    }

    [Fact]
    public void No_example_stands_in_two_sets() =>
        Findings.None(Files.SelectMany(Examples.In).GroupBy(example => example.Text).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void No_text_of_the_product_itself_is_caught() =>
        Findings.None(
            from text in ContentFiles.Texts
            let found = PersonalText.Find(text.Text)
            where found.Count > 0
            select $"{text.Place}: {string.Join(", ", found)}: {text.Text}");

    private static string Report(List<Example> wrong, int count) =>
        $"{wrong.Count} of {count} wrong:{Environment.NewLine}{string.Join(Environment.NewLine, wrong)}";
}
