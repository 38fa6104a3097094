using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Tests.Guide;

/// <summary>The rules on goal and support fire at the answers they are about, and stop once these are mended.</summary>
public sealed class GoalRulesTests
{
    private static readonly GuideContent Content = GuideReader.ReadBuiltIn();

    public static TheoryData<string, string, string> FiringAndMended => new()
    {
        { "CR-01", "1.3 started", "1.3 started; goal.together=yes" },
        { "CR-01", "1.3 started; goal.together=no", "goal.together=no" },
        { "CR-02", "1.3 started; support.board=no", "1.3 started; support.board=yes" },
        { "CR-08", "form.kind=temporary", "form.kind=lasting" },
        { "CR-08", "form.kind=unsure", "form.kind=unsure; goal.decision=go" },
        { "CR-09", "goal.existing=enough", "goal.existing=enough; goal.decision=not-now" },
        { "CR-09", "goal.means=other; goal.decision=go", "goal.means=network; goal.decision=go" },
        { "CR-10", "goal.means=combination; goal.other-measures unknown", "goal.means=combination" },
        { "CR-10", "goal.means=combination; 1.2 started", "goal.means=combination; goal.other-measures=…; 1.2 started" },
        { "CR-11", "goal.existing=partly; goal.relation later; 1.2 started", "goal.existing=none; 1.2 started" },
        { "CR-12", "goal.issue unknown", "goal.issue=…; goal.aims=policy" },
        { "CR-12", "goal.issue later; goal.aims=policy", "goal.issue later" },
        { "CR-12", "goal.contribution unknown", "goal.contribution=…" },
        { "CR-13", "goal.with=officials", "goal.with=officials,keyPersons" },
        { "CR-14", "goal.recognised=no", "goal.recognised=yes" },
        { "CR-15", "goal.aims=tension,policy; goal.influence=no", "goal.aims=tension,policy; goal.influence=yes" },
        { "CR-15", "goal.aims=policy; goal.influence unknown", "goal.aims=tension; goal.influence unknown" },
        { "CR-16", "goal.domains=one", "goal.domains=several" },
        { "CR-16", "goal.domains=several; support.domains=one", "goal.domains=several; support.domains=several" },
        { "CR-17", "support.time=no", "support.time=no; goal.decision=not-now" },
        { "CR-18", "support.budget-month unknown", "support.budget-month unknown; support.inform=yes" },
        { "CR-19", "support.alderman unknown", "support.alderman=…; support.introduce=yes" },
        { "CR-19", "support.introduce=no", "support.introduce=yes" },
        { "CR-20", "support.inform=no", "support.inform=yes" },
        { "CR-36", "goal.quiet=no", "goal.quiet=yes" },
    };

    [Theory]
    [MemberData(nameof(FiringAndMended))]
    public void A_rule_fires_at_its_answers_and_not_once_they_are_mended(string rule, string firing, string mended)
    {
        var when = Content.Rules.Single(known => known.Id.Value == rule).When;

        Assert.True(when.Holds(new WrittenFacts(firing)), $"{rule} should fire at: {firing}");
        Assert.False(when.Holds(new WrittenFacts(mended)), $"{rule} should not fire at: {mended}");
    }

    [Fact]
    public void Every_rule_on_goal_and_support_is_tried() =>
        Findings.None(ContentFiles.Rules
            .Where(rule => rule.Place.StartsWith("rules-goal", StringComparison.Ordinal))
            .Select(rule => rule.Id)
            .Except(FiringAndMended.Select(row => (string)row[0])));

    [Theory]
    [InlineData("form.kind=temporary", "outcome.ad-hoc")]
    [InlineData("form.kind=unsure", "outcome.unsure")]
    [InlineData("form.kind=lasting; goal.decision=not-now", "outcome.no-network")]
    [InlineData("form.kind=lasting; goal.decision=go", "")]
    public void An_answer_leads_to_its_outcome(string answers, string outcome) =>
        Assert.Equal(outcome, string.Join(' ', Content.Sections
            .SelectMany(section => section.Outcomes)
            .Where(found => found.When.Holds(new WrittenFacts(answers)))
            .Select(found => found.Id)));

    /// <summary>Facts written as “question=option,option; question state; section started”.</summary>
    private sealed class WrittenFacts(string text) : IAnswerFacts
    {
        private readonly string[] parts = text.Split("; ");

        public QuestionState StateOf(QuestionId question) =>
            parts.Any(part => part.StartsWith($"{question}=", StringComparison.Ordinal))
                ? QuestionState.Answered
                : parts.FirstOrDefault(part => part.StartsWith($"{question} ", StringComparison.Ordinal)) is { } state
                    ? Enum.Parse<QuestionState>(state.Split(' ')[1], ignoreCase: true)
                    : QuestionState.Open;

        public IReadOnlyList<OptionId> OptionsOf(QuestionId question) =>
            [.. parts.Where(part => part.StartsWith($"{question}=", StringComparison.Ordinal))
                .SelectMany(part => part.Split('=')[1].Split(','))
                .Select(OptionId.From)];

        public int? NumberOf(QuestionId question) => null;

        public int CountOf(QuestionId question) => OptionsOf(question).Count;

        public int? SmallestOf(QuestionId question) => null;

        public int? MonthsSince(QuestionId question) => null;

        public int Counted(CounterId counter, int months) => 0;

        public bool HasPersonalText => false;

        public bool HasStarted(SectionId section) => parts.Contains($"{section} started");

        public bool IsDone(SectionId section) => false;
    }
}
