using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>The days of the municipality are asked for when a moment needs them: no network is held up by them, nor asked again.</summary>
public sealed class The_municipal_calendar
{
    private const string Days = "support.elections=2030-03-20; support.new-board=2027-06-01; support.new-year=2027-01-04; support.city-day=2027-04-27";

    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly Section Support = Guide.Find(new SectionId("1.2"))!;

    private static readonly QuestionId[] Calendar = [new("support.elections"), new("support.new-board"), new("support.new-year"), new("support.city-day")];

    [Fact]
    public void Stands_in_its_section_behind_what_is_asked() =>
        Assert.Equal(Calendar, Support.Questions.SkipWhile(question => question.Id.Value != "support.board").Skip(1).Select(question => question.Id));

    [Theory]
    [InlineData("")]
    [InlineData(Days)]
    public void Counts_for_no_progress(string days)
    {
        var progress = Said.RouteOf(Guide, days).ProgressOf(Support);

        Assert.Equal((0, 11), (progress.Done, progress.Total));
        Assert.True(progress.IsUntouched);
        Assert.DoesNotContain(progress.Open, question => Calendar.Contains(question.Id));
    }

    [Fact]
    public void Is_not_what_comes_next()
    {
        var network = Said.Nothing();
        foreach (var question in Support.Questions.Where(question => !question.OnDemand))
            network.Answer(Guide, question);
        var route = new Route(Guide, network, Said.Today);

        Assert.True(route.ProgressOf(Support).IsDone);
        Assert.Equal("1.3", Guide.SectionOf(route.Next(new QuestionId("support.board"))!.Id).Id.Value);
        Assert.Equal(new QuestionId("support.board"), route.Previous(Guide.Find(new SectionId("1.3"))!.Questions[0].Id)!.Id);
    }

    [Fact]
    public void Is_answered_like_any_other_day() =>
        Assert.Equal(QuestionState.Answered, Said.FactsOf(Guide, Days).StateOf(Calendar[0]));
}
