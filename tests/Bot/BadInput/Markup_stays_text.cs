using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
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

    // In a full run also one after the other, which makes of some two what neither is.
    public static TheoryData<string> Texts =>
        [.. Corpus.Concat(Corpus.SelectMany((first, place) => Corpus.Skip(place + 1).Select(second => first + " " + second))).Take(Faults.Faults.Times(Corpus.Length, 200))];

    [Theory]
    [MemberData(nameof(Texts))]
    [Fault(29)]
    public async Task In_answers_names_and_the_names_of_networks(string markup)
    {
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
