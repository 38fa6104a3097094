using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

public sealed class Parts_of_a_log
{
    private static readonly GuideContent Content = SmallGuide.Content;

    private static readonly string[] Sections = ["A", "B", "C"];

    [Theory]
    [InlineData(LogKind.Answered, "a.plan", "A")]
    [InlineData(LogKind.Answered, "b.members", "B")]
    [InlineData(LogKind.Accepted, "signal:R-1", "B")]
    [InlineData(LogKind.AcceptanceEnded, "gate:B", "B")]
    [InlineData(LogKind.Accepted, "outcome:outcome.none", "A")]
    [InlineData(LogKind.Answered, "went.away", null)]
    [InlineData(LogKind.Accepted, "signal:R-99", null)]
    [InlineData(LogKind.Accepted, "onzin", null)]
    [InlineData(LogKind.Counted, "went.away", null)]
    [InlineData(LogKind.Evaluated, "went.away:1:a.plan", null)]
    [InlineData(LogKind.Joined, "anna", null)]
    public void An_entry_belongs_to_the_section_of_what_it_is_about(LogKind kind, string subject, string? section)
    {
        var entry = new LogEntry(3, 0, Said.Start, Said.Anna, kind, subject);

        Assert.Equal(section is null ? [] : [section], Sections.Where(id => new LogFilter(Section: new SectionId(id)).Matches(Content, entry)));
        Assert.True(default(LogFilter).Matches(Content, entry));
    }

    [Theory]
    [InlineData(LogKind.Evaluated, "evaluation:2:evaluation.goal-far:policy")]
    [InlineData(LogKind.EvaluationCompleted, "evaluation:2")]
    public void What_was_said_in_an_evaluation_belongs_to_the_section_of_its_form(LogKind kind, string subject) =>
        Assert.True(new LogFilter(Section: new SectionId("3.4")).Matches(GuideReader.ReadBuiltIn(), Entry(kind, subject)));

    [Fact]
    public void To_a_question_belongs_what_was_said_to_it_alone()
    {
        var filter = new LogFilter(new QuestionId("a.plan"));

        Assert.True(filter.Matches(Content, Entry(LogKind.Answered, "a.plan")));
        Assert.False(filter.Matches(Content, Entry(LogKind.Answered, "a.size")));
        Assert.False(filter.Matches(Content, Entry(LogKind.Accepted, "signal:R-1")));
        Assert.False(filter.Matches(Content, Entry(LogKind.Started, "a.plan")));
    }

    [Theory]
    [InlineData(AcceptanceKind.Signal, "R-1")]
    [InlineData(AcceptanceKind.Gate, "B")]
    [InlineData(AcceptanceKind.Outcome, "outcome.none:x")]
    public void What_was_accepted_is_read_back_from_its_name(AcceptanceKind kind, string id)
    {
        var subject = new AcceptanceSubject(kind, id);

        Assert.Equal(subject, AcceptanceSubject.Named(subject.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("signal")]
    [InlineData("7:x")]
    [InlineData("onzin:x")]
    public void What_names_nothing_that_can_be_accepted_is_nothing(string name) => Assert.Null(AcceptanceSubject.Named(name));

    [Fact]
    public void Places_go_on_within_a_version_and_then_to_the_version_before()
    {
        Assert.Equal(new LogPlace(3, 5), new LogPlace(3, 4).Following());
        Assert.Equal(new LogPlace(2, 0), new LogPlace(3, LogPlace.LastSequence).Following());
        Assert.False(new LogPlace(-1, 0).IsValid || new LogPlace(0, -1).IsValid || new LogPlace(LogPlace.LastVersion + 1, 0).IsValid);
        Assert.True(new LogPlace(0, 0).IsValid);
    }

    private static LogEntry Entry(LogKind kind, string subject) => new(3, 0, Said.Start, Said.Anna, kind, subject);
}
