using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>What a card sends: option ids, or the text of a field.</summary>
public sealed class Answers_by_card
{
    private static readonly DateOnly Today = new(2026, 10, 6);

    [Theory]
    [InlineData("b.return", "help,money", "money help")]
    [InlineData("b.return", " money , help ,", "money help")]
    [InlineData("a.size", "large", "large")]
    public void Ids_are_options_in_the_questions_order(string question, string value, string options) =>
        Assert.Equal(options, string.Join(' ', ((OptionsValue)Read(question, value).Value).Options));

    [Theory]
    [InlineData("b.return", "gold", AnswerProblem.NoSuchOption)]
    [InlineData("b.return", "money,gold", AnswerProblem.NoSuchOption)]
    [InlineData("b.return", "Money", AnswerProblem.NoSuchOption)]
    [InlineData("b.return", "1", AnswerProblem.NoSuchOption)]
    [InlineData("b.return", ",", AnswerProblem.NoSuchOption)]
    [InlineData("b.return", "", AnswerProblem.Empty)]
    [InlineData("b.return", "money,nothing", AnswerProblem.RulesOutOthers)]
    [InlineData("a.size", "small,large", AnswerProblem.OnlyOne)]
    [InlineData("b.members", "1", AnswerProblem.OutOfRange)]
    [InlineData("b.members", "101", AnswerProblem.OutOfRange)]
    [InlineData("b.members", "veel", AnswerProblem.NoNumber)]
    [InlineData("c.day", "2026-02-30", AnswerProblem.NoDate)]
    public void What_no_card_of_ours_would_send_is_refused(string question, string value, AnswerProblem problem) =>
        Assert.Equal(problem, Assert.IsType<NotUnderstood>(AnswerReader.ReadCard(Question(question), value, null, Today)).Problem);

    [Fact]
    public void A_reason_goes_with_the_choice() =>
        Assert.Equal("Er is veel te doen.", Read("a.size", "large", "Er is veel te doen.").Why);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void An_empty_reason_is_none(string? why) => Assert.Null(Read("a.size", "large", why).Why);

    [Fact]
    public void A_reason_that_is_too_long_is_refused() =>
        Assert.Equal(
            new NotUnderstood(AnswerProblem.TooLong, "10001"),
            AnswerReader.ReadCard(Question("a.size"), "large", new string('a', Limits.AnswerLength + 1), Today));

    [Fact]
    public void Fields_are_read_like_typed_text()
    {
        Assert.Equal(new TextValue("Een plan, omdat het moet"), Read("a.plan", "Een plan, omdat het moet").Value);
        Assert.Equal(new NumberValue(12), Read("b.members", "12").Value);
        Assert.Equal(new DateValue(new DateOnly(2026, 11, 10)), Read("c.day", "2026-11-10").Value);
    }

    private static Given Read(string question, string value, string? why = null) =>
        Assert.IsType<Understood>(AnswerReader.ReadCard(Question(question), value, why, Today)).Answer;

    private static Question Question(string id) => SmallGuide.Content.Find(new QuestionId(id))!;
}
