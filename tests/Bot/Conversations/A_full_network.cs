using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Migrations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>A network in which every question has the longest answer there can be, with a log of two hundred entries.</summary>
public sealed class A_full_network : ConversationTests
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly string Longest = string.Concat(Enumerable.Repeat("😀", Limits.AnswerLength / 2));

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Loads_in_one_query_and_fits_on_every_card()
    {
        var noor = await StoredAsync("given");
        Assert.True((await Rows.OfAsync(noor.Tenant)).Log.Count >= 200);
        await noor.TypesAsync("verder");
        Bot.Storage.Reset();
        await noor.TypesAsync("status");
        Assert.Equal((1, 0, 0), Bot.Storage.Count);

        var largest = await SeesEveryScreenAsync(noor);

        Assert.True(largest.Bytes > 20 * 1024, $"The largest card is {largest.Bytes} bytes ({largest.Screen}): the test lost its way.");
        Assert.InRange(largest.Bytes, 1, 28 * 1024);
    }

    [Fact]
    public async Task Shows_its_signals_a_page_at_a_time_by_typing_too()
    {
        var noor = await StoredAsync("given");

        await noor.TypesAllAsync("signalen", "volgende pagina");
        noor.Sees("Signaal 5 tot en met ");
        await noor.TypesAsync("vorige signalen");

        noor.Sees("Signaal 1 tot en met 4 van ");
    }

    [Fact]
    public async Task Shows_all_answers_to_questions_that_are_no_longer_there()
    {
        var noor = await StoredAsync("given");
        var shown = 0;

        await noor.TypesAsync("overzicht");
        for (var more = true; more;)
        {
            shown += noor.Reads.Split("(bij een vraag die er niet meer is)").Length - 1;
            more = CardText.Buttons(noor.Card).Any(button => button["title"]!.ToString() == "Volgende pagina");
            if (more)
                await noor.PressesAsync("Volgende pagina");
        }

        Assert.Equal(20, shown);
    }

    [Fact]
    public async Task Fits_on_every_card_too_when_nothing_suits_or_all_is_put_off()
    {
        foreach (var state in (string[])["unsuitable", "later"])
            await SeesEveryScreenAsync(await StoredAsync(state));
    }

    private static async Task<(int Bytes, string Screen)> SeesEveryScreenAsync(Coordinator noor)
    {
        var largest = (Bytes: 0, Screen: "");
        async Task Shows(string screen, Task<string> reply)
        {
            try
            {
                await reply;
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                throw new Xunit.Sdk.XunitException($"{screen}: {exception.Message}");
            }

            noor.SeesNo("Dat lukte nu niet");
            var bytes = JsonSerializer.SerializeToUtf8Bytes(noor.Card, AsSent).Length;
            if (bytes > largest.Bytes)
                largest = (bytes, screen);
        }

        foreach (var overview in Guide.Sections.Where(section => section.Questions.Count > 0).Select(section => "overzicht " + section.Id).Prepend("overzicht"))
        {
            await Shows(overview, noor.TypesAsync(overview));
            while (CardText.Buttons(noor.Card).Any(button => button["title"]!.ToString() == "Volgende pagina"))
                await Shows(overview, noor.PressesAsync("Volgende pagina"));
        }

        await Shows("signalen", noor.TypesAsync("signalen"));
        while (CardText.Buttons(noor.Card).Any(button => button["title"]!.ToString() == "Volgende signalen"))
            await Shows("signalen", noor.PressesAsync("Volgende signalen"));
        foreach (var screen in (string[])["status", "wat nu", "verder", "hulp", "privacy", "netwerken", "uitnodigen", "stop"])
            await Shows(screen, noor.TypesAsync(screen));
        foreach (var screen in (string[])["historie", "historie vraagstuk", "historie doelen", "historie 2.2", "besluiten", "besluiten 1.3", "zoek vertrouwen", "zoek netwerk", "exitgesprek", "niet tellen", "opnieuw inrichten", "nee"])
            await Shows(screen, noor.TypesAsync(screen));
        foreach (var verb in (string[])["mix", "flow", "balance", "share"])
            await Shows(verb, noor.SendAsync(noor.Press(verb, new JsonObject { ["network"] = Network(noor) })));
        // Of each kind the question whose own texts take most room.
        foreach (var question in Guide.Questions.Where(question => question.AppliesWhen is null).GroupBy(question => question.Kind).Select(kind => kind.MaxBy(Length)!))
        {
            await Shows(question.Id.Value, noor.GoesToAsync(question.Id.Value));
            foreach (var beside in (string[])["uitleg", "voorbeeld", "meer", "past niet bij ons", "verder"])
                await Shows($"{question.Id} {beside}", noor.TypesAsync(beside));
        }

        return largest;
    }

    private async Task<Coordinator> StoredAsync(string state)
    {
        var noor = new Coordinator(Bot, Tenants.New(), string.Concat(Enumerable.Repeat("😀", 20)));
        var network = new EarlierNetwork(noor);
        foreach (var question in Guide.Questions)
        {
            if (state == "given")
                network.With(question.Id.Value, StateOf(question.Kind), ValueOf(question), Guide.Version, question.AskWhy ? Longest : null);
            else
                network.With(question.Id.Value, state, state == "unsuitable" ? Longest : null, Guide.Version);
        }

        // Of questions that are no longer there.
        for (var gone = 1; gone <= 20 && state == "given"; gone++)
            network.With($"gone.{gone}", "text", Longest);
        for (var entry = Guide.Questions.Count; entry < 200; entry++)
            network.WithRow(StorageKeys.Log(1, entry), ("Schema", 1), ("Version", 1), ("Sequence", entry), ("At", DateTimeOffset.UnixEpoch), ("By", noor.Id), ("Kind", "Invited"), ("Subject", noor.Id));
        await network.StoreAsync("""[{"place":"end"}]""");
        noor.Show(new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["network"] = network.Id } });
        return noor;
    }

    private static string StateOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Text => "text",
        QuestionKind.List => "list",
        QuestionKind.Counts => "counts",
        QuestionKind.Number or QuestionKind.Scale => "number",
        QuestionKind.Date => "date",
        _ => "options",
    };

    private static string ValueOf(Question question) => question.Kind switch
    {
        QuestionKind.Text => Longest,
        QuestionKind.List => string.Join('\n', Enumerable.Repeat(Longest[..160], Limits.Lines)),
        QuestionKind.Counts => string.Join('\n', Enumerable.Range(0, Limits.Lines).Select(line => $"{Limits.LargestCount} {line}{Longest[..150]}")),
        QuestionKind.Number or QuestionKind.Scale => $"{question.Max}",
        QuestionKind.Date => "2026-11-11",
        QuestionKind.Choices => string.Join(',', question.Options.Select(option => option.Id).Except(question.Exclusive)),
        _ => question.Choices.MaxBy(option => option.Text.Length)!.Id.Value,
    };

    private static int Length(Question question) =>
        question.Text.Length + (question.Hint?.Length ?? 0) + question.Explanation.Sum(element => element.Text.Length)
        + question.Options.Sum(option => option.Text.Length + (option.Detail?.Length ?? 0) + option.Pluses.Concat(option.Minuses).Sum(side => side.Text.Length + 100));

    private static string? Network(Coordinator coordinator) =>
        CardText.Pressable(coordinator.Card).Select(press => press["data"]?["network"]?.ToString()).FirstOrDefault(id => id is not null);
}
