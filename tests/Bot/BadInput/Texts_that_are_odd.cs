using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Texts_that_are_odd(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    [InlineData(32_767, false)]
    [InlineData(32_768, false)]
    [InlineData(32_769, false)]
    [InlineData(200_000, false)]
    [Fault(27)]
    public async Task An_answer_may_be_ten_thousand_characters_typed_and_on_the_card(int length, bool welcome)
    {
        foreach (var byCard in (bool[])[false, true])
        {
            var noor = shared.Coordinator();
            await noor.StartsAtATextAsync();
            var text = string.Concat(Enumerable.Repeat("woord ", length / 6 + 1))[..(length - 1)] + "x";

            await (byCard ? noor.SendAsync(Wish.Button(noor, "answer", ("value", text))) : noor.TypesAsync(text));

            var answers = (await Rows.OfAsync(noor.Tenant)).Answers;
            Assert.Equal(welcome ? [text] : [], answers.Select(answer => answer.GetString("Value")));
            Assert.Contains(welcome ? "Opgeslagen bij" : $"Je antwoord is te lang: {length} tekens", noor.Reads, StringComparison.Ordinal);
            Assert.True(noor.Card.ToJsonString().Length < 28 * 1024, "The card is too large for Teams.");
        }

        Faults.Faults.Tried(27, 2);
    }

    [Theory]
    [InlineData("uitleg ")]
    [InlineData("past niet bij ons: ")]
    [InlineData("ga naar ")]
    [InlineData("wissel ")]
    [InlineData("nieuw netwerk ")]
    [InlineData("begrip ")]
    [InlineData("code ")]
    public async Task A_command_that_does_not_end_changes_nothing_and_gets_a_sentence(string opening)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();

        await noor.TypesAsync(opening + new string('a', 60_000));

        Assert.DoesNotContain("Dat lukte nu niet", noor.Reads, StringComparison.Ordinal);
        Assert.DoesNotContain("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", noor.Reads, StringComparison.Ordinal);
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
    }

    [Theory]
    [InlineData("Een tekst\u202Egeheim\u202C met richting", "Een tekstgeheim met richting", true)]
    [InlineData("Half <D83D> emoji", "Half  emoji", true)]
    [InlineData("<DE00> achterkant", "achterkant", true)]
    [InlineData("Onleesbaar\uFFFD teken", "Onleesbaar teken", true)]
    [InlineData("Nul\0byte", "Nulbyte", true)]
    [InlineData("Bel\u0007 en \u001B[31mrood", "Bel en [31mrood", true)]
    [InlineData("\u2066isolaat\u2069", "isolaat", true)]
    [InlineData("Gezin 👩‍👩‍👧‍👦 blijft heel", "Gezin 👩‍👩‍👧‍👦 blijft heel", false)]
    [InlineData("cafe\u0301", "café", false)]
    [InlineData("regel één\r\nregel twee", "regel één\nregel twee", false)]
    [InlineData("漢字 и кириллица و العربية", "漢字 и кириллица و العربية", false)]
    [Fault(28)]
    public async Task Odd_characters_are_stored_and_shown_the_same(string typed, string kept, bool says)
    {
        foreach (var byCard in (bool[])[false, true])
        {
            var noor = shared.Coordinator();
            await noor.StartsAtATextAsync();

            // Half a character cannot stand in an attribute.
            var sent = typed.Replace("<D83D>", "\uD83D", StringComparison.Ordinal).Replace("<DE00>", "\uDE00", StringComparison.Ordinal);
            await Raw.SendAsync(noor, byCard ? Wish.Button(noor, "answer", ("value", "@@")) : Wish.Message(noor, "@@"), sent);

            Assert.Equal(kept, Assert.Single((await Rows.OfAsync(noor.Tenant)).Answers).GetString("Value"));
            Assert.Contains(CardText.Elements(noor.Card), element => element["text"]?.ToString() == kept);
            Assert.Equal(says, noor.Reads.Contains("Ik heb onzichtbare of onleesbare tekens uit je tekst gehaald", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u200B\u200D\uFEFF")]
    [InlineData("\0\0")]
    [InlineData("\uFFFD")]
    public async Task A_text_of_nothing_is_no_answer(string typed)
    {
        foreach (var byCard in (bool[])[false, true])
        {
            var noor = shared.Coordinator();
            await noor.StartsAtATextAsync();

            await Raw.SendAsync(noor, byCard ? Wish.Button(noor, "answer", ("value", "@@")) : Wish.Message(noor, "@@"), typed);

            Assert.Contains("Ik zag geen antwoord", noor.Reads, StringComparison.Ordinal);
            Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("\u200B")]
    [InlineData("81 tekens zijn er te veel voor een naam van een netwerk in een lijst op je telefoon")]
    public async Task A_name_that_is_none_is_asked_again(string typed)
    {
        var noor = shared.Coordinator();
        await noor.TypesAsync("nieuw netwerk");

        await noor.TypesAsync(typed);
        Assert.Contains("Hoe heet het netwerk?", noor.Reads, StringComparison.Ordinal);
        await noor.TypesAsync("Noord");
        await noor.TypesAsync(typed);

        Assert.Contains("Voor welke gemeente is het netwerk?", noor.Reads, StringComparison.Ordinal);
        Assert.Empty((await Rows.OfAsync(noor.Tenant)).Heads);
    }
}
