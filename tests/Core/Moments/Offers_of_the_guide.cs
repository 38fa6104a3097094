using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>What the guide offers can be planned as it is proposed, is offered once, and follows from what was answered.</summary>
public sealed class Offers_of_the_guide
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    public static TheoryData<string> Kinds => [.. Guide.Moments.Select(kind => kind.Id.Value)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void As_it_is_proposed_it_is_said_some_time(string id)
    {
        var kind = Guide.Find(new MomentKindId(id))!;
        var answers = kind.Proposal.DateOf is { } date ? $"{date}=2029-05-16" : "";
        var network = Said.Of(Guide, answers);

        var offer = Offers.Of(kind, network, Said.Today);

        Assert.NotNull(offer?.Schedule);
        var coming = network.Plan(Guide, Offers.IdOf(kind.Id), new OfGuide(kind.Id), offer.Schedule, Said.Anna, Said.Start.AddHours(10)).Coming;
        Assert.True(coming?.DueAt > Said.Start.AddHours(10));
        Assert.Null(network.Agenda.WorkingDays.WhyFree(coming.On));
    }

    [Fact]
    public void A_date_is_asked_for_before_anything_follows_from_it()
    {
        var budget = Guide.Find(new MomentKindId("budget"))!;

        Assert.Equal(budget.Proposal.DateOf, Offers.Of(budget, Said.Nothing(), Said.Today)?.Ask);
        Assert.Null(Offers.Of(Guide.Find(new MomentKindId("new-board"))!, Said.Of(Guide, "support.new-board=2026-10-06"), Said.Today));
    }

    [Theory]
    [InlineData("evaluate.rhythm=half-year", "6m")]
    [InlineData("evaluate.rhythm=two-years", "24m")]
    [InlineData("", "12m")]
    public void The_rhythm_is_the_one_that_was_answered(string answers, string rhythm) =>
        Assert.Equal(Rhythm.Parse(rhythm), Offers.Of(Guide.Find(new MomentKindId("evaluation"))!, Said.Of(Guide, answers), Said.Today)?.Schedule?.Rhythm);

    [Fact]
    public void What_is_planned_or_was_declined_is_not_offered()
    {
        var network = Said.Of(Guide, "support.time=yes");
        var offered = Of(network)[0].Kind.Id;
        network.Plan(Guide, Offers.IdOf(offered), new OfGuide(offered), new Schedule(Said.Today.AddDays(30), Schedule.UsualTime, new EveryMonths(6)), Said.Anna, Said.Start);

        Assert.DoesNotContain(Of(network), offer => offer.Kind.Id == offered);
        network.Answer(Guide, Offers.IdOf(offered), new MomentNoMore(), Said.Anna, Said.Start);
        Assert.DoesNotContain(Of(network), offer => offer.Kind.Id == offered);
    }

    [Fact]
    public void What_was_dealt_with_is_not_offered_while_it_is_the_same_occasion()
    {
        var network = Said.Of(Guide, "counted stopped.people 1");
        var talk = new MomentKindId("exit-talk");
        network.Plan(Guide, Offers.IdOf(talk), new OfGuide(talk), new Schedule(Said.Today.AddDays(14), Schedule.UsualTime, new Once()), Said.Anna, Said.Start);
        network.Answer(Guide, Offers.IdOf(talk), new MomentDone(Said.Today), Said.Anna, Said.Start);

        Assert.DoesNotContain(Of(network), offer => offer.Kind.Id == talk);
        Assert.DoesNotContain(Offers.Of(Guide, network, new NetworkFacts(Guide, network, Said.Today), Said.Start.AddDays(200)), offer => offer.Kind.Id == talk);
    }

    [Fact]
    public void What_happens_again_after_it_was_dealt_with_is_offered_at_once()
    {
        var network = Said.Of(Guide, "counted stopped.people 1");
        var talk = new MomentKindId("exit-talk");
        network.Plan(Guide, Offers.IdOf(talk), new OfGuide(talk), new Schedule(Said.Today.AddDays(14), Schedule.UsualTime, new Once()), Said.Anna, Said.Start);
        network.Answer(Guide, Offers.IdOf(talk), new MomentDone(Said.Today), Said.Anna, Said.Start);
        network.Say(Guide, "counted exit 1");
        network.LetLapse(Guide, new NetworkFacts(Guide, network, Said.Today));

        Assert.DoesNotContain(Of(network), offer => offer.Kind.Id == talk);
        network.Say(Guide, "counted stopped.people 1");
        Assert.Contains(Of(network), offer => offer.Kind.Id == talk);
    }

    private static IReadOnlyList<Offer> Of(Network network) => Offers.Of(Guide, network, new NetworkFacts(Guide, network, Said.Today), Said.Start);
}
