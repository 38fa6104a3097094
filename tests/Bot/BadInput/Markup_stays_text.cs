using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

/// <summary>What a person typed or is called comes back to colleagues as text: in runs and fields, which read no markup, and nowhere else.</summary>
public sealed class Markup_stays_text(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] Corpus =
    [
        "**vet** _schuin_ ~~door~~", "[klik hier](https://kwaad.example)", "![plaatje](https://kwaad.example/a.png)", "https://kwaad.example", "<b>vet</b>",
        "<a href=\"https://kwaad.example\">klik</a>", "<at>Iedereen</at>", "<at id=\"0\">Bram</at>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "# Kop", "- punt", "1. punt", "> citaat", "`code`", "```\nblok\n```", "| a | b |\n|---|---|", "${userNetwork}", "${$root}", "{{DATE(2026-10-06,SHORT)}}", "{{TIME(2026-10-06T10:00:00Z)}}",
        "\"}],\"actions\":[{\"type\":\"Action.OpenUrl\",\"url\":\"https://kwaad.example\"}]", "&lt;b&gt; &amp; &#x3C;", "javascript:alert(1)", "mailto:info@kwaad.example", "tel:0881234567", "\\*geen vet\\*",
        "[x]: https://kwaad.example", "<https://kwaad.example>", "www.kwaad.example",
    ];

    // Stand before everything that is typed here: an answer, another one, a network, a person.
    private static readonly string[] Marks = ["zqa ", "zqb ", "zqn ", "zqp "];

    private static readonly DateTimeOffset HalfPastNine = new(2026, 10, 13, 7, 30, 0, TimeSpan.Zero);

    // Every day two and two; in a full run each alone, and one after the other, which makes of some two what neither is.
    public static TheoryData<string> Texts => Faults.Faults.IsFull
        ? [.. Corpus.Concat(Corpus.SelectMany((first, place) => Corpus.Skip(place + 1).Select(second => first + " " + second))).Take(200)]
        : [.. Corpus.Chunk(2).Select(two => string.Join(' ', two))];

    [Theory]
    [MemberData(nameof(Texts))]
    [Fault(29)]
    public async Task In_answers_names_and_the_names_of_networks(string markup)
    {
        shared.Bot.Clock.Now = HalfPastNine.AddDays(-7);
        var tenant = Tenants.New();
        var network = "zqn " + Names(markup);
        var noor = shared.Coordinator("zqp " + Names(markup), tenant);
        await noor.StartsAtATextAsync(network);
        var mine = Wish.Button(noor, "answer", ("value", "zqb " + markup));
        Check(noor);
        var bram = shared.Coordinator("Bram", tenant);
        await bram.TypesAsync(await noor.InvitesAsync());
        Check(bram);
        await bram.GoesToAsync("goal.issue");
        await bram.TypesAsync("zqa " + markup);
        Check(bram);
        await noor.SendAsync(mine);
        Check(noor);
        await noor.TypesAsync("2");
        foreach (var turn in (string[])["overzicht", "status", "terug", "netwerken", "wissel " + network, "past niet bij ons: " + markup, "overzicht", "historie", "historie vraagstuk", "ongedaan", "herinner me op 20 oktober 2026 aan zqb " + markup, "agenda", "besluiten"])
        {
            await bram.TypesAsync(turn);
            Check(bram);
        }

        await EvaluateAsync(bram, markup);
        await RemindAsync(noor, bram, markup);
    }

    // With a goal of their own, twice, and then both beside each other.
    private static async Task EvaluateAsync(Coordinator bram, string markup)
    {
        await bram.SettlesAsync("goal.aims", "een ander doel");
        await bram.SettlesAsync("goal.other-aim", "zqa " + markup);
        foreach (var text in (string[])["evaluatie", "ja", "2", "zqb " + markup, "2", "zqb " + markup, "afronden", "zqa " + markup, "ik", "3 november 2026", "klaar", "vergelijk", "evaluatie", "ja", "uitleg", "verder", "3", "zqa " + markup, "afronden", "klaar", "vergelijk", "acties", "historie"])
        {
            await bram.TypesAsync(text);
            Check(bram);
        }

        Assert.Contains("zqa ", (await Rows.OfAsync(bram.Tenant)).All.Where(row => row.RowKey.StartsWith("evaluation|", StringComparison.Ordinal)).Select(Rows.Columns).Aggregate(string.Concat), StringComparison.Ordinal);
    }

    // What is due comes to both unasked, and stays when it is answered.
    private async Task RemindAsync(Coordinator noor, Coordinator bram, string markup)
    {
        await bram.PlansAsync("zqa " + markup, DateOnly.FromDateTime(HalfPastNine.Date));
        shared.Bot.Clock.Now = HalfPastNine;
        await shared.Bot.SweepAsync(bram.Tenant);
        foreach (var reader in (Coordinator[])[noor, bram])
        {
            reader.Show(Assert.Single(reader.Received()));
            Assert.Contains("zqa ", reader.Reads, StringComparison.Ordinal);
            Check(reader);
            await reader.PressAsync(CardText.Buttons(reader.Card).First());
            Check(reader);
        }
    }

    private static string Names(string markup) => markup.ReplaceLineEndings(" ") is { Length: > 70 } longer ? longer[..70] : markup.ReplaceLineEndings(" ");

    private static void Check(Coordinator reader)
    {
        foreach (var element in CardText.Elements(reader.Card))
        {
            var type = element["type"]?.ToString();
            Assert.NotEqual("Action.OpenUrl", type);
            Assert.NotEqual("Image", type);
            if (type is "TextRun")
                continue;
            foreach (var (name, value) in element)
            {
                // A field holds what was typed as a value to change; nothing else may.
                if (value is JsonValue text && !(type == "Input.Text" && name == "value"))
                    Assert.All(Marks, mark => Assert.False(text.ToString().Contains(mark, StringComparison.Ordinal), $"{type}.{name}: {text}"));
            }
        }

        Assert.DoesNotContain("kwaad", reader.Card["fallbackText"]!.ToString(), StringComparison.Ordinal);
    }
}
