using Sleutelnet.Bench.Soak;
using static Sleutelnet.Bot.Tests.Soak.HistoryUnderTest;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class What_the_soak_finds_of_moments
{
    private static readonly DateTimeOffset Read = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Read.AddDays(30);
    private static readonly Wish Cake = Wish.OfMoment("de taart");

    [Fact]
    public void Nothing_is_found_where_row_and_log_and_what_is_due_agree() => Assert.Empty(Found(Planned, With()));

    [Fact]
    public void A_moment_that_is_lost_is_found() =>
        Assert.Equal(["I1"], Found(Planned, With() with { Moments = [], Log = Stored.Log }));

    [Fact]
    public void A_moment_that_is_planned_twice_is_found()
    {
        var twice = With() with { Version = 6, Log = [.. With().Log, PlannedAt(6, "m2")], Moments = [Moment("m1"), Moment("m2")] };

        Assert.Equal(["I2"], Found(Planned, twice));
    }

    [Fact]
    public void A_line_of_a_moment_without_its_row_is_found() =>
        Assert.Contains("I3", Found(Planned, With() with { Moments = [] }));

    [Fact]
    public void A_moment_that_no_row_of_what_is_due_points_at_is_found() =>
        Assert.Equal(["I3"], Found(Planned, With() with { Moments = [Moment("m1") with { NotedAt = [] }] }));

    [Fact]
    public void A_moment_without_a_line_in_the_log_is_found() =>
        Assert.Equal(["I4"], Found([.. Planned.SkipLast(1)], With() with { Log = Stored.Log, Members = Stored.Members }));

    [Fact]
    public void A_moment_that_was_due_and_not_said_is_found() =>
        Assert.Equal(["I5"], Found(Planned, With() with { Moments = [Moment("m1") with { DueAt = [Read.AddMinutes(-1)] }] }));

    [Fact]
    public void A_moment_that_she_was_told_is_not_planned_is_found() =>
        Assert.Equal(["I7"], Found([.. History, Done(Noor, "7", Cake, 8, Claim.NotStored)], With()));

    private static IReadOnlyList<Operation> Planned => [.. History, Done(Noor, "7", Cake, 8, Claim.Stored)];

    private static StoredNetwork With() => Stored with
    {
        Version = 5,
        Log = [.. Stored.Log, PlannedAt(5, "m1")],
        Members = [new StoredMember(Noor, ["7", "3", "1"], "goal.next"), Stored.Members[1]],
        Moments = [Moment("m1")],
        ReadAt = Read,
    };

    private static StoredMoment Moment(string id) => new(id, Cake.Value, 1, [Later], [Later]);

    private static LogLine PlannedAt(int version, string moment) => new(version, 0, Noor, LogLine.Planned, moment, null, null);
}
