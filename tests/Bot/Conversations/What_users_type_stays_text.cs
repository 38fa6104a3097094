using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_users_type_stays_text : ConversationTests
{
    private const string Marker = "Zebravis77";
    private const string Typed = "**Zebravis77** [klik](https://klik.test) <at>Iedereen</at> ![x](y) ${x}";

    [Fact]
    public async Task In_every_place_it_is_shown_as_plain_text_or_in_its_own_field()
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor " + Marker);
        var seen = 0;
        async Task Shows(Task<string> reply)
        {
            seen += (await reply).Contains(Marker, StringComparison.Ordinal) ? 1 : 0;
            CardRules.HoldsInert(noor.Card, Marker);
        }

        await noor.TypesAsync("nieuw netwerk");
        await Shows(noor.TypesAsync(Typed));
        await Shows(noor.TypesAsync(Typed));
        await Shows(noor.TypesAsync("nee, omdat " + Typed));
        await Shows(noor.TypesAsync("toch doorgaan, omdat " + Typed));
        await Shows(noor.TypesAsync(Typed));
        await Shows(noor.TypesAsync("past niet bij ons, omdat " + Typed));
        await Shows(noor.TypesAsync("ga naar vraagstuk"));
        await Shows(noor.TypesAsync("ga naar wie meedenkt"));
        await Shows(noor.TypesAsync("ambtenaren"));
        await Shows(noor.TypesAsync(Typed));
        await Shows(noor.TypesAsync("klopt voor ons, omdat " + Typed));
        await Shows(noor.TypesAsync("signalen"));
        await Shows(noor.TypesAsync("ga naar 1.3"));
        await Shows(noor.TypesAsync("toch doorgaan, omdat " + Typed));
        foreach (var page in (string[])["overzicht van 1.1", "historie", "historie vraagstuk", "besluiten", "status", "wat nu", "hulp", "netwerken", "uitnodigen", "stop", "begrip " + Typed, "wat zegt de handreiking over " + Typed, "zoek " + Typed, "ga naar " + Typed, "wissel naar " + Typed, "uitleg", "verder", "ongedaan", "ongedaan"])
            await Shows(noor.TypesAsync(page));

        Assert.True(seen > 20, $"Only {seen} cards showed what was typed: the test lost its way.");
    }

    [Fact]
    public async Task In_a_conflict_and_to_a_colleague_it_is_shown_as_plain_text()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("ga naar vraagstuk");
        await noor.SettlesAsync("vraagstuk", Typed + " een");

        await fatima.TypesAsync(Typed + " twee");
        fatima.Sees("Welk antwoord blijft staan?");
        CardRules.HoldsInert(fatima.Card, Marker);
        await fatima.TypesAsync("2");

        CardRules.HoldsInert(fatima.Card, Marker);
    }

    [Fact]
    public async Task Nothing_typed_stands_in_what_a_notification_shows()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", Typed);

        Assert.DoesNotContain(Marker, noor.Card["fallbackText"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wóórd ")]
    [InlineData("😀")]
    [InlineData("\"\\ ")]
    [InlineData("\u2028")]
    public async Task The_longest_answers_fit_on_every_card(string repeated)
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("ga naar vraagstuk");
        await noor.TypesAsync("verder");
        var longest = "n" + Repeated(repeated, 9_700) + "n";
        while (Scenarios.QuestionOf(noor.Card) is not null)
        {
            var isText = CardText.Elements(noor.Card).Any(element => element["id"]?.ToString() == "value" && element["label"]?.ToString() == "Jouw antwoord");
            await (isText ? noor.TypesAsync(longest) : noor.TypesAsync("past niet bij ons, omdat " + longest));
            noor.SeesNo("Dat lukte nu niet");
        }

        // The rules of every card, its size among them, hold for each of these.
        await noor.TypesAllAsync("overzicht van 1.1", "overzicht van 1.2", "overzicht van 1.3", "status", "signalen", "wijzig vraagstuk");
        noor.Sees("Nu staat er");
        await fatima.TypesAsync("f" + longest);
        fatima.Sees("Welk antwoord blijft staan?");
    }

    [Theory]
    [InlineData("wóórd ", 750)]
    [InlineData("😀", 499)]
    [InlineData("\"\\ ", 1190)]
    public async Task The_longest_texts_that_are_put_back_in_their_fields_fit_on_every_card(string repeated, int times)
    {
        var noor = await NoorAsync();
        foreach (var gated in GuideReader.ReadBuiltIn().Sections.Where(section => section.Questions.Count > 0))
        {
            await noor.TypesAsync($"ga naar {gated.Id}");
            if (Scenarios.QuestionOf(noor.Card) is null)
                await noor.TypesAsync("toch doorgaan, omdat het haast heeft");
        }

        var text = string.Concat(Enumerable.Repeat(repeated, times)).Trim();
        var putBack = 0;
        foreach (var question in GuideReader.ReadBuiltIn().Questions.Where(question => question.AppliesWhen is null && (question.AskWhy || question.Kind == QuestionKind.Text)))
        {
            await noor.GoesToAsync(question.Id.Value);
            var save = CardText.Buttons(noor.Card).First(button => button["verb"]!.ToString() == "answer");
            var value = question.Kind == QuestionKind.Text ? text : question.Choices is [var first, ..] ? first.Id.Value : "3";
            await noor.PressAsync(save, ("value", value), ("why", text));
            await noor.GoesToAsync(question.Id.Value);
            putBack += CardText.Elements(noor.Card).Count(element => element["value"]?.ToString() == text);
        }

        Assert.True(putBack > 15, $"{putBack}");
    }

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
