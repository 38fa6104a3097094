using Sleutelnet.Conversations.Commands;
using Xunit.Abstractions;

namespace Sleutelnet.Bot.Tests.Understanding;

/// <summary>What coordinators type is understood, and nothing of it changes what they did not ask to change.</summary>
public sealed class What_coordinators_mean(ITestOutputHelper output)
{
    private static readonly Understanding Understanding = new();
    private static readonly IReadOnlyList<Utterance> Utterances = [.. Utterance.Read("utterances.txt"), .. Utterance.Read("utterances-later.txt"), .. Utterance.Read("utterances-evaluation.txt")];
    private static readonly IReadOnlyList<Utterance> LookAlikes = Utterance.Read("look-alikes.txt");

    [Fact]
    public void Nineteen_in_twenty_utterances_are_understood()
    {
        var missed = Missed(_ => true).ToList();

        foreach (var miss in missed)
            output.WriteLine(miss);
        var right = Utterances.Count - missed.Count;
        output.WriteLine($"{right} of {Utterances.Count} understood.");
        Assert.True(right >= 0.95 * Utterances.Count, $"Only {right} of {Utterances.Count} understood:{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
    }

    [Fact]
    public void What_is_misunderstood_changes_nothing() =>
        Assert.Empty(Missed(utterance => Understanding.Changes(Understanding.Command(utterance))));

    [Fact]
    public void No_command_is_stored_as_an_answer() =>
        Assert.Empty(Missed(utterance => Understanding.Of(utterance).StartsWith('=') && !utterance.Meant.Any(meant => meant.StartsWith('='))));

    [Fact]
    public void What_resembles_a_command_is_left_as_it_is_said() =>
        Assert.Empty(LookAlikes.Where(utterance => Understanding.Command(utterance) is not (Say or AskBack)).Select(utterance => $"{utterance}: {Understanding.Of(utterance)}"));

    [Fact]
    public void The_sets_are_large_and_say_everything_once()
    {
        Assert.True(Utterances.Count >= 800, $"Only {Utterances.Count} utterances.");
        Assert.True(LookAlikes.Count >= 160, $"Only {LookAlikes.Count} look-alikes.");
        Assert.Equal(Utterances.Count + LookAlikes.Count, Utterances.Concat(LookAlikes).Select(utterance => utterance.ToString()).Distinct().Count());
        Assert.All(Utterances, utterance => Assert.NotEmpty(utterance.Meant));
    }

    [Fact]
    public void Every_place_is_one_of_the_content() => Assert.All(
        Utterances.Concat(LookAlikes).Select(utterance => utterance.Place).Distinct().Where(place => place is not (Utterance.Nowhere or Utterance.Reason)),
        place => Assert.NotNull(Understanding.Question(place)));

    private static IEnumerable<string> Missed(Func<Utterance, bool> which) => Utterances
        .Where(utterance => !Understanding.IsRight(utterance) && which(utterance))
        .Select(utterance => $"{utterance}: {string.Join(" | ", utterance.Meant)} expected, {Understanding.Of(utterance)} read");
}
