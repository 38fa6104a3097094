using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>What coordinators type on a phone for a choice, and which options are taken from it.</summary>
public sealed class Choices_by_typing
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly DateOnly Today = new(2026, 10, 6);

    [Theory]
    // One option, by its number.
    [InlineData("frame.size", "1", "small")]
    [InlineData("frame.size", "2.", "large")]
    [InlineData("frame.size", "optie 2", "large")]
    [InlineData("frame.size", "nr. 2", "large")]
    [InlineData("frame.size", "nummer 2 graag", "large")]
    [InlineData("frame.size", "de tweede", "large")]
    [InlineData("frame.size", "De tweede optie", "large")]
    [InlineData("frame.size", "2e", "large")]
    [InlineData("frame.size", "nummer twee", "large")]
    [InlineData("frame.size", "eh doe maar optie een", "small")]
    [InlineData("frame.size", "de 1ste", "small")]
    [InlineData("frame.size", "doe maar 2", "large")]
    [InlineData("frame.size", "ik kies voor de eerste", "small")]
    [InlineData("frame.return", "de laatste", "none")]
    // One option, by its name.
    [InlineData("frame.size", "groot", "large")]
    [InlineData("frame.size", "GROOT!", "large")]
    [InlineData("frame.size", "grote groep", "large")]
    [InlineData("frame.size", "een groot netwerk", "large")]
    [InlineData("frame.size", "Wij gaan voor groot", "large")]
    [InlineData("frame.size", "doe maar de kleine groep", "small")]
    [InlineData("frame.ambition", "gemiddelt", "medium")]
    [InlineData("frame.ambition", "beschijden", "modest")]
    [InlineData("frame.meeting", "informele", "informal")]
    [InlineData("frame.meeting", "formeel", "formal")]
    [InlineData("frame.meeting", "vaste data en een agenda", "formal")]
    [InlineData("frame.location", "in het buurthuis", "informal")]
    [InlineData("frame.location", "meestal op het gemeentehuis", "municipal")]
    [InlineData("frame.location", "biblioteek", "informal")]
    [InlineData("frame.times", "’s avonds", "evening")]
    [InlineData("frame.times", "'s avonds", "evening")]
    [InlineData("frame.role", "regiseur", "director")]
    [InlineData("frame.role", "facil", "facilitator")]
    [InlineData("goal.domains", "één", "one")]
    [InlineData("goal.domains", "een", "one")]
    [InlineData("goal.domains", "uit meerdere domeinen", "several")]
    [InlineData("goal.means", "een netwerk én iets anders", "combination")]
    [InlineData("goal.existing", "ja voor een deel", "partly")]
    [InlineData("goal.decision", "nog niet", "not-now")]
    [InlineData("form.kind", "ad-hoc", "temporary")]
    [InlineData("form.kind", "ik twijfel nog", "unsure")]
    [InlineData("frame.return", "niets", "none")]
    // Yes and no.
    [InlineData("goal.together", "ja", "yes")]
    [InlineData("goal.together", "Ja hoor", "yes")]
    [InlineData("goal.together", "jazeker", "yes")]
    [InlineData("goal.together", "Ja, dat hebben we vorige week gedaan", "yes")]
    [InlineData("goal.together", "ja dat was niet moeilijk", "yes")]
    [InlineData("goal.together", "dat klopt", "yes")]
    [InlineData("goal.together", "natuurlijk", "yes")]
    [InlineData("goal.together", "absoluut niet", "no")]
    [InlineData("goal.together", "dat is natuurlijk niet zo", "no")]
    [InlineData("goal.together", "nee", "no")]
    [InlineData("goal.together", "neen", "no")]
    [InlineData("goal.together", "nee, nog niet", "no")]
    [InlineData("goal.together", "nee dat klopt niet", "no")]
    [InlineData("goal.together", "dat klopt niet", "no")]
    [InlineData("goal.together", "helaas nog niet", "no")]
    // More than one.
    [InlineData("frame.return", "1 en 3", "payment networks")]
    [InlineData("frame.return", "1, 3", "payment networks")]
    [InlineData("frame.return", "1,3", "payment networks")]
    [InlineData("frame.return", "1 3", "payment networks")]
    [InlineData("frame.return", "1+3", "payment networks")]
    [InlineData("frame.return", "1 & 3", "payment networks")]
    [InlineData("frame.return", "3/1", "payment networks")]
    [InlineData("frame.return", "3, 1 en 2", "payment knowledge networks")]
    [InlineData("frame.return", "1, 2, en ook 3", "payment knowledge networks")]
    [InlineData("frame.return", "1\n2\n3", "payment knowledge networks")]
    [InlineData("frame.return", "optie 1 en optie 3", "payment networks")]
    [InlineData("frame.return", "de eerste en de derde", "payment networks")]
    [InlineData("frame.return", "2 en 2", "knowledge")]
    [InlineData("frame.return", "1 en kennis", "payment knowledge")]
    [InlineData("frame.return", "kennis, contacten en hulp", "knowledge networks practical")]
    [InlineData("frame.return", "Kennis en vaardigheden", "knowledge")]
    [InlineData("frame.return", "kennis en vaardigheden, hulp", "knowledge practical")]
    [InlineData("frame.return", "vooral kennis en misschien hulp", "knowledge practical")]
    [InlineData("frame.return", "vergoeding plus cursus", "payment knowledge")]
    [InlineData("frame.return", "alles", "payment knowledge networks budget practical")]
    [InlineData("goal.with", "ambtenaren; politie; bewoners", "officials partners keyPersons")]
    [InlineData("goal.with", "alle", "officials partners keyPersons")]
    [InlineData("goal.with", "alle drie", "officials partners keyPersons")]
    [InlineData("frame.return", "alle vijf", "payment knowledge networks budget practical")]
    [InlineData("goal.aims", "spanningen en jongeren", "resilience tension")]
    public void A_text_means_its_options(string question, string text, string options) =>
        Assert.Equal(options, string.Join(' ', Assert.IsType<OptionsValue>(Read(question, text).Value).Options));

    [Theory]
    [InlineData("frame.size", "3", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "nummer drie", AnswerProblem.NoSuchOption)]
    [InlineData("goal.with", "alle vier", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "0", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "-1 keer", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "12", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "1, 3 en campagne", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "-1", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "999999999999", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "٢", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "de derde", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "banaan", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "?!", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "netwerk", AnswerProblem.Ambiguous)]
    [InlineData("frame.size", "klein of groot", AnswerProblem.Ambiguous)]
    [InlineData("frame.size", "1 en 2", AnswerProblem.OnlyOne)]
    [InlineData("frame.size", "klein en groot", AnswerProblem.OnlyOne)]
    [InlineData("frame.size", "niet groot", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "geen groot netwerk", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "1 of 2", AnswerProblem.NoSuchOption)]
    [InlineData("frame.size", "", AnswerProblem.Empty)]
    [InlineData("goal.together", "ja en nee", AnswerProblem.OnlyOne)]
    [InlineData("goal.together", "ja misschien", AnswerProblem.NoSuchOption)]
    [InlineData("goal.together", "2", AnswerProblem.NoSuchOption)]
    [InlineData("goal.together", "Het gaat goed, alleen een lid is somber en komt niet meer", AnswerProblem.NoSuchOption)]
    [InlineData("goal.together", "weten we pas in mei", AnswerProblem.NoSuchOption)]
    [InlineData("goal.existing", "ja", AnswerProblem.Ambiguous)]
    [InlineData("frame.return", "1-3", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "1 t/m 3", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "1 en 9", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "kennis en een fiets", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "alles behalve een vergoeding", AnswerProblem.NoSuchOption)]
    [InlineData("frame.return", "1 en 6", AnswerProblem.RulesOutOthers)]
    [InlineData("frame.return", "niets en kennis", AnswerProblem.RulesOutOthers)]
    public void A_text_that_means_no_options_is_said_to_do_so(string question, string text, AnswerProblem problem) =>
        Assert.Equal(problem, Assert.IsType<NotUnderstood>(AnswerReader.ReadTyped(Question(question), text, Today)).Problem);

    [Fact]
    public void An_ambiguous_text_names_what_it_could_mean() =>
        Assert.Equal("Klein netwerk · Groot netwerk", ((NotUnderstood)AnswerReader.ReadTyped(Question("frame.size"), "netwerk", Today)).Detail);

    [Fact]
    public void An_option_that_rules_out_others_is_named() =>
        Assert.Equal("Nog niets", ((NotUnderstood)AnswerReader.ReadTyped(Question("frame.return"), "1 en 6", Today)).Detail);

    [Theory]
    [InlineData("groot, omdat we veel wijken hebben", "large", "omdat we veel wijken hebben")]
    [InlineData("groot omdat we veel wijken hebben", "large", "omdat we veel wijken hebben")]
    [InlineData("Groot. Want we hebben veel wijken.", "large", "we hebben veel wijken.")]
    [InlineData("2, want het kan en het moet", "large", "het kan en het moet")]
    [InlineData("klein (omdat groot te duur is)", "small", "omdat groot te duur is)")]
    [InlineData("klein\nomdat we beginnen, want dat is veilig", "small", "omdat we beginnen, want dat is veilig")]
    [InlineData("doe maar klein aangezien er weinig geld is", "small", "aangezien er weinig geld is")]
    [InlineData("groot omdat", "large", null)]
    [InlineData("groot", "large", null)]
    public void A_reason_after_a_choice_is_kept(string text, string option, string? why)
    {
        var given = Read("frame.size", text);

        Assert.Equal(option, ((OptionsValue)given.Value).Options.Single().Value);
        Assert.Equal(why, given.Why);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_its_length() =>
        Assert.Equal(
            new NotUnderstood(AnswerProblem.TooLong, "10001"),
            AnswerReader.ReadTyped(Question("goal.issue"), new string('a', Limits.AnswerLength + 1), Today));

    [Fact]
    public void A_text_of_the_greatest_length_is_an_answer() =>
        Assert.IsType<Understood>(AnswerReader.ReadTyped(Question("goal.issue"), new string('a', Limits.AnswerLength), Today));

    private static Given Read(string question, string text) =>
        Assert.IsType<Understood>(AnswerReader.ReadTyped(Question(question), text, Today)).Answer;

    private static Question Question(string id) => Guide.Find(new QuestionId(id))!;
}
