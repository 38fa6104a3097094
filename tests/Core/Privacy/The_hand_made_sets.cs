namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>How much of the hand-made sets is caught: at least 95 in 100 of what must be, at most 5 in 100 of what may be stored.</summary>
public sealed class The_hand_made_sets
{
    private const int FewestExamples = 220;
    private const double LeastCaught = 0.95;
    private const double MostFalseAlarms = 0.05;

    [Fact]
    public void What_says_something_about_one_person_is_caught()
    {
        var examples = Examples.In("caught.txt");
        var missed = examples.Where(example => example.Expected.Except(example.Found).Any()).ToList();

        Assert.True(examples.Count >= FewestExamples, $"Only {examples.Count} examples.");
        Assert.True(1 - ((double)missed.Count / examples.Count) >= LeastCaught, Report(missed, examples.Count));
    }

    [Fact]
    public void What_says_nothing_about_one_person_passes()
    {
        var examples = Examples.In("neutral.txt");
        var caught = examples.Where(example => example.Found.Count > 0).ToList();

        Assert.True(examples.Count >= FewestExamples, $"Only {examples.Count} examples.");
        Assert.True((double)caught.Count / examples.Count <= MostFalseAlarms, Report(caught, examples.Count));
    }

    private static string Report(List<Example> wrong, int count) =>
        $"{wrong.Count} of {count} wrong:{Environment.NewLine}{string.Join(Environment.NewLine, wrong)}";
}
