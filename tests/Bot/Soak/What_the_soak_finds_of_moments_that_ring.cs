using System.Text.Json.Nodes;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Soak;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Soak;

/// <summary>A moment of a network of two rings: the one who planned it hears of it, and her colleague later.</summary>
public sealed class What_the_soak_finds_of_moments_that_ring
{
    private static readonly RingingMoment Moment = new("n", "own-0", new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly Seat Noor = SeatOf("noor");
    private static readonly Seat Bram = SeatOf("bram");

    [Fact]
    public void Nothing_is_found_where_one_heard_of_it_and_it_is_kept_for_the_other() => Assert.Empty(Found([Heard(1)]));

    [Fact]
    public void Who_did_not_hear_of_it_without_anything_that_says_why_is_found()
    {
        Assert.Equal(["I5"], Found([]));
        Assert.Empty(Found([], Stored(LogLine.Rung) with { Members = [Member("noor") with { IsUnreachable = true }, Member("bram")] }));
        Assert.Empty(Found([], Stored(LogLine.Rung, LogLine.Settled)));
    }

    [Fact]
    public void What_is_about_another_moment_is_not_it() => Assert.Equal(["I5"], Found([Heard(1, "own-1")]));

    [Fact]
    public void What_is_said_among_other_moments_counts() => Assert.Empty(Found([Heard(1, "own-1", "own-0")]));

    [Fact]
    public void What_comes_early_is_found() => Assert.Equal(["I5"], Found([Heard(-1)]));

    [Fact]
    public void What_the_log_does_not_know_to_have_been_said_is_found() => Assert.Equal(["I5"], Found([Heard(1)], Stored() with { Log = [] }));

    [Fact]
    public void What_comes_twice_is_found_unless_it_has_its_reason()
    {
        Assert.Equal(["I5"], Found([Heard(1), Heard(9)]));
        Assert.Empty(Found([Heard(1) with { IsAmbiguous = true }, Heard(9)]));
        Assert.Empty(Found([Heard(1), Heard(9)], killed: new Noted(Moment.DueAt.AddSeconds(1.2), "0.1", Kills.AfterSend)));
        Assert.Empty(Found([Heard(1), Heard(9)], Stored(LogLine.Rung, LogLine.Rung)));
    }

    [Fact]
    public void A_message_that_shows_another_network_is_found()
    {
        var strange = Card("own-0");
        strange["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = "Bel de wijkmanager van waterveen-b" });

        Assert.Equal(["I3"], Found([Heard(1) with { Card = strange }]));
    }

    private static IReadOnlyList<string> Found(IReadOnlyList<Arrival> arrivals, StoredNetwork? stored = null, Noted? killed = null)
    {
        var checks = new RingingChecks([Moment], [Noor, Bram], arrivals, killed is null ? [] : [killed], []);
        var held = new[] { (Person: "bram", Moment.About) }.ToLookup(later => later.Person, later => later.About);
        return [.. checks.Check([stored ?? Stored(LogLine.Rung)], held).Select(violation => violation.Invariant).Distinct()];
    }

    private static Arrival Heard(double second, params string[] moments) =>
        Arrival.Of(Noor.Conversation, Moment.DueAt.AddSeconds(second), "0.1", false, Card(moments is [] ? ["own-0"] : moments));

    private static JsonObject Card(params string[] moments) => new()
    {
        ["actions"] = new JsonArray([.. moments.Select(moment => new JsonObject { ["data"] = new JsonObject { ["network"] = "n", ["moment"] = moment } })]),
    };

    private static StoredNetwork Stored(params string[] kinds) => new(
        "n", 2, [.. kinds.Select((kind, index) => new LogLine(2 + index, 0, "bot", kind, "own-0", null, null))], [], [Member("noor"), Member("bram")]);

    private static StoredMember Member(string person) => new(person, [], null);

    private static Seat SeatOf(string person) => new(new PersonKey("t", new PersonId(person)), new NetworkKey("t", "n"), 0);
}
