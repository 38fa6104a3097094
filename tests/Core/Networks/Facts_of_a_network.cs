using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>What the answers say of each question.</summary>
public sealed class Facts_of_a_network
{
    private static readonly QuestionId Core = new("a.core");

    [Theory]
    [InlineData("", "a.plan", QuestionState.Open)]
    [InlineData("a.plan=Iets", "a.plan", QuestionState.Answered)]
    [InlineData("a.plan later", "a.plan", QuestionState.Later)]
    [InlineData("a.plan unknown", "a.plan", QuestionState.Unknown)]
    [InlineData("a.plan unsuitable", "a.plan", QuestionState.Unsuitable)]
    [InlineData("", "a.core", QuestionState.NotApplicable)]
    [InlineData("a.size later", "a.core", QuestionState.NotApplicable)]
    [InlineData("a.size=large", "a.core", QuestionState.Open)]
    [InlineData("a.size=large; a.core=yes", "a.core", QuestionState.Answered)]
    [InlineData("a.size=large; a.core=yes; a.size=small", "a.core", QuestionState.NotApplicable)]
    [InlineData("", "a.gone", QuestionState.Open)]
    public void A_question_is_in_the_state_its_answer_gives_it(string answers, string question, QuestionState state) =>
        Assert.Equal(state, Said.FactsOf(SmallGuide.Content, answers).StateOf(new QuestionId(question)));

    [Theory]
    [InlineData(QuestionState.Open, false)]
    [InlineData(QuestionState.Later, false)]
    [InlineData(QuestionState.Unknown, false)]
    [InlineData(QuestionState.Answered, true)]
    [InlineData(QuestionState.Unsuitable, true)]
    [InlineData(QuestionState.NotApplicable, true)]
    public void What_is_put_off_or_not_known_is_not_done(QuestionState state, bool done) => Assert.Equal(done, state.IsDone());

    [Fact]
    public void An_answer_to_a_dropped_question_is_kept_and_counts_for_nothing()
    {
        var network = Said.Of(SmallGuide.Content, "a.plan=Iets; a.size=small");
        network.Record(new QuestionId("a.gone"), new Given(new TextValue("Oud")), Together.Alone, Said.Anna, Said.Start, 1);

        Assert.True(new NetworkFacts(SmallGuide.Content, network, Said.Today).IsDone(new SectionId("A")));
        Assert.True(network.Answers.ContainsKey(new QuestionId("a.gone")));
    }

    [Fact]
    public void An_answer_of_another_shape_than_asked_gives_no_options_and_no_number()
    {
        var network = Said.Nothing();
        network.Record(new QuestionId("b.return"), new Given(new TextValue("Geld")), Together.Alone, Said.Anna, Said.Start, 1);
        network.Record(new QuestionId("b.members"), new Given(new TextValue("12")), Together.Alone, Said.Anna, Said.Start, 1);
        var facts = new NetworkFacts(SmallGuide.Content, network, Said.Today);

        Assert.Empty(facts.OptionsOf(new QuestionId("b.return")));
        Assert.Null(facts.NumberOf(new QuestionId("b.members")));
    }

    [Theory]
    [InlineData("a.size=large; a.core=yes", false)]
    [InlineData("a.size=large; a.core=yes; a.size=small; a.size=large", true)]
    [InlineData("a.size=large; a.core=yes; a.size=small; a.size=large; a.core=yes", false)]
    [InlineData("a.size=small; a.size=large; a.core=yes", false)]
    [InlineData("a.size=large; a.core later; a.size=large", false)]
    public void An_answer_needs_another_look_once_its_ground_was_changed_after_it(string answers, bool needed) =>
        Assert.Equal(needed, Said.FactsOf(SmallGuide.Content, answers).NeedsAnotherLook(SmallGuide.Content.Find(Core)!));
}
