using System.Globalization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>A position remembers the last operations, so that a delivery that came before is recognised.</summary>
public sealed class A_persons_position
{
    [Fact]
    public void It_remembers_the_newest_operation_first_with_its_reply()
    {
        var position = Empty().After("one", "a", Said.Start).After("two", "b", Said.Start.AddMinutes(1));

        Assert.Equal(["two", "one"], position.Recent);
        Assert.Equal("b", position.Reply);
        Assert.Equal(Said.Start.AddMinutes(1), position.At);
    }

    [Fact]
    public void It_remembers_eight_operations_and_no_more()
    {
        var position = Enumerable.Range(1, 20).Aggregate(Empty(), (before, number) => before.After(Name(number), "r", Said.Start));

        Assert.Equal(Enumerable.Range(13, 8).Reverse().Select(Name), position.Recent);
    }

    [Fact]
    public void A_person_outside_networks_remembers_eight_operations_too()
    {
        var person = Enumerable.Range(1, 20).Aggregate(
            PersonRecord.New(new PersonKey("tenant", Said.Anna), "Anna"), (before, number) => before.After(Name(number), Name(number)));

        Assert.Equal(Enumerable.Range(13, 8).Reverse().Select(Name), person.Recent);
        Assert.Equal(Name(20), person.Reply);
    }

    [Fact]
    public void An_operation_does_not_move_the_person()
    {
        var position = Empty().After("one", "a", Said.Start);

        Assert.Equal(new AtQuestion(new QuestionId("a.plan"), 0), position.Place);
    }

    [Fact]
    public void The_place_is_the_last_of_the_stack()
    {
        var stack = new Place[] { new AtQuestion(new QuestionId("a.plan"), 0), new AcceptingSignal(new RuleId("R-1")) };

        Assert.Equal(stack[1], (Empty() with { Stack = stack }).Place);
    }

    private static Position Empty() =>
        new([new AtQuestion(new QuestionId("a.plan"), 0)], true, Together.Alone, Said.Start, [], null);

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
