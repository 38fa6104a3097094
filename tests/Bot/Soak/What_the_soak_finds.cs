using Sleutelnet.Bench.Soak;
using Sleutelnet.Bench.Turns;
using static Sleutelnet.Bot.Tests.Soak.HistoryUnderTest;

namespace Sleutelnet.Bot.Tests.Soak;

public sealed class What_the_soak_finds
{
    [Fact]
    public void Nothing_is_found_where_all_is_as_it_must_be() => Assert.Empty(Checker.Check(History, [Stored]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_nobody_knows_the_outcome_of_may_be_stored_or_not(bool isStored)
    {
        Operation unknown = History[2] with { Trouble = Lasting, Replies = [new Reply(TimeSpan.FromSeconds(4), Claim.Unsure, true, null)] };

        Assert.Empty(Checker.Check([.. History.Take(2), unknown], [isStored ? Stored : WithoutLast]));
    }

    [Fact]
    public void The_same_wish_after_an_unknown_one_may_be_the_one_that_is_stored()
    {
        var unknown = Done(Noor, "2b", Other, 2, Claim.Unsure, trouble: true) with { Trouble = Lasting };

        Assert.Empty(Checker.Check([.. History.Take(2), unknown, History[2]], [Stored]));
    }

    [Fact]
    public void An_acknowledged_answer_that_is_lost_is_found() =>
        Assert.Equal(["I1"], Found(History, WithoutLast with { Members = Stored.Members }));

    [Fact]
    public void An_answer_that_the_log_knows_and_that_is_gone_is_found() =>
        Assert.Equal(["I1"], Found(History, Stored with { Answers = [Stored.Answers[0]] }));

    [Fact]
    public void An_answer_that_was_put_back_to_an_earlier_one_is_found() =>
        Assert.Equal(["I3"], Found(History, Stored with { Answers = [Stored.Answers[0] with { By = Noor, Value = First.Value }, Stored.Answers[1]] }));

    [Fact]
    public void A_change_that_is_applied_twice_is_found() =>
        Assert.Equal(["I2"], Found(History, Twice));

    [Fact]
    public void An_operation_that_is_remembered_twice_is_found() =>
        Assert.Equal(["I2"], Found(History, Stored with { Members = [Stored.Members[0] with { Recent = ["3", "1", "1"] }, Stored.Members[1]] }));

    [Fact]
    public void An_answer_without_its_place_is_found() =>
        Assert.Equal(["I3"], Found(History, Stored with { Members = [Stored.Members[0] with { Recent = ["1"] }, Stored.Members[1]] }));

    [Fact]
    public void A_place_that_is_not_the_one_that_was_shown_is_found() =>
        Assert.Equal(["I3"], Found(History, Stored with { Members = [Stored.Members[0] with { Asked = "goal.kind" }, Stored.Members[1]] }));

    [Fact]
    public void A_change_without_a_line_in_the_log_is_found() =>
        Assert.Equal(["I4"], Found(History, Stored with { Answers = [Stored.Answers[0] with { Version = 3 }, Stored.Answers[1]] }));

    [Fact]
    public void A_line_in_the_log_that_nobody_made_is_found() =>
        Assert.Equal(["I4"], Found([.. History.Take(2)], Stored with { Members = [Stored.Members[0] with { Recent = ["1"] }, Stored.Members[1]] }));

    [Fact]
    public void A_hole_in_the_log_is_found() =>
        Assert.Equal(["I4"], Found(History, Stored with { Log = [Stored.Log[0], Stored.Log[1] with { Before = "text:Iets anders" }, Stored.Log[2]] }));

    [Fact]
    public void A_reply_that_says_it_is_not_stored_when_it_is_is_found() =>
        Assert.Equal(["I7"], Found([.. History.Take(2), Done(Noor, "3", Other, 3, Claim.NotStored)], Stored));

    [Fact]
    public void A_delivery_without_a_reply_is_found() =>
        Assert.Equal(["I7"], Found([.. History, Done(Bram, "4", null, 5, Claim.NotStored) with { Replies = [] }], Stored));

    [Fact]
    public void A_reply_that_comes_late_is_found() =>
        Assert.Equal(["I7"], Found([.. History, Done(Bram, "4", null, 5, Claim.NotStored) with { Delivered = TimeSpan.FromSeconds(-10) }], Stored));

    [Fact]
    public void A_process_that_lives_and_lets_a_delivery_wait_is_found_however_soon_the_next_one_answers() =>
        Assert.Equal(["I7"], Found([.. History, Done(Bram, "4", null, 5, Claim.NotStored) with { Hung = 1 }], Stored));

    [Fact]
    public void A_delivery_that_a_process_does_not_take_is_found_unless_its_reply_met_a_fault()
    {
        var refused = Done(Bram, "4", null, 5, Claim.NotStored) with { Refused = [500] };

        Assert.Equal(["I7"], Found([.. History, refused], Stored));
        Assert.Empty(Found([.. History, refused with { Connector = ConnectorFault.FailsBefore }], Stored));
        Assert.Empty(Found([.. History, refused with { Killed = 1 }], Stored));
    }

    [Fact]
    public void Trouble_is_told_only_after_a_fault_that_lasts_or_a_kill()
    {
        var told = Done(Bram, "4", null, 5, Claim.Unsure, trouble: true);
        var once = Lasting with { Times = 1 };

        Assert.Equal(["I7"], Found([.. History, told], Stored));
        Assert.Equal(["I7"], Found([.. History, told with { Trouble = once }], Stored));
        Assert.Equal(["I7"], Found([.. History, Done(Bram, "4", null, 5, Claim.NotStored, trouble: true) with { Trouble = once }], Stored));
        Assert.Empty(Found([.. History, told with { Trouble = Lasting }], Stored));
        Assert.Empty(Found([.. History, told with { Killed = 1 }], Stored));
    }

    [Fact]
    public void A_reply_that_shows_another_network_is_found() =>
        Assert.Equal(["I3"], Found([.. History, Done(Bram, "4", null, 5, Claim.NotStored) with { Replies = [new Reply(TimeSpan.FromSeconds(6), Claim.NotStored, false, null) { Strange = "waterveen-b" }] }], Stored));

    [Fact]
    public void Someone_who_cannot_go_on_when_the_faults_have_stopped_is_found()
    {
        Operation looks = Done(Bram, "5", null, 6, Claim.NotStored, calm: true);

        Assert.Contains("I6", Found([.. History, looks, Done(Bram, "6", null, 7, Claim.Unsure, trouble: true, calm: true)], Stored));
        Assert.Equal(["I6"], Found([.. History, looks, Done(Bram, "6", First, 7, Claim.NotStored, calm: true)], Stored));
        Assert.Empty(Found([.. History, looks, Done(Bram, "6", null, 7, Claim.NotStored, calm: true)], Stored));
        Assert.Empty(Found([.. History, looks, Done(Bram, "6", First, 7, Claim.Conflict, calm: true)], Stored));
        Assert.Empty(Found([.. History, looks, Done(Bram, "6", First, 7, Claim.Kept, calm: true)], Stored));
    }

    private static Trouble Lasting => new(StorageFault.Broken, 1, 8, KillPoint.None);

    private static StoredNetwork WithoutLast => Stored with
    {
        Log = [.. Stored.Log.Take(2)],
        Answers = [Stored.Answers[0]],
        Members = [Stored.Members[0] with { Recent = ["1"], Asked = "goal.kind" }, Stored.Members[1]],
    };

    // Noor's first answer once more, after Bram's: as when a delivery that comes again is not recognised.
    private static StoredNetwork Twice => Stored with
    {
        Version = 5,
        Log = [Stored.Log[0], Stored.Log[1], Line(4, Noor, First, Second.Value), Line(5, Noor, Other, null)],
        Answers = [new StoredAnswer("goal.issue", Noor, First.Value, 3), Stored.Answers[1]],
    };
}
