using System.Text.Json.Nodes;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>Networks whose rows another release wrote, opened by the bot as it is.</summary>
public sealed class Networks_of_other_releases : ConversationTests
{
    [Fact]
    [Fault(31)]
    public async Task Of_the_first_release_every_answer_is_still_an_answer()
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        var network = new EarlierNetwork(noor);
        var released = Released().ToList();
        foreach (var (question, kind, options) in released)
        {
            var (state, value) = kind switch
            {
                "text" => ("text", $"Dit zeiden we over {question}."),
                "number" or "scale" => ("number", "4"),
                "date" => ("date", "2026-11-03"),
                "yesNo" => ("options", "yes"),
                "choices" => ("options", string.Join(',', options.Take(2))),
                _ => ("options", options[0]),
            };
            network.With(question, state, value);
        }

        await network.StoreAsync(EarlierNetwork.At("goal.issue", seen: 1));
        await noor.TypesAsync("verder");
        var answered = 0;
        foreach (var (question, _, _) in released)
        {
            await noor.GoesToAsync(question);
            if (noor.Reads.Contains("We slaan deze vraag over", StringComparison.Ordinal))
                continue;
            noor.Sees("Nu staat er: ");
            noor.SeesNo("Eerder antwoord");
            answered++;
        }

        Assert.True(answered > 40, $"{answered}");
        await noor.TypesAsync("Een nieuw antwoord.");
        noor.SeesNo("Dat lukte nu niet");
        Assert.Equal(released.Count, (await Rows.OfAsync(noor.Tenant)).Answers.Count);
    }

    [Fact]
    [Fault(31)]
    public async Task Of_a_later_release_what_is_unknown_is_kept_and_the_conversation_goes_on()
    {
        var noor = new Coordinator(Bot, Tenants.New(), "Noor");
        var network = new EarlierNetwork(noor)
            .With("goal.issue", "text", "Jongeren doen klusjes.", content: 99)
            .With("goal.means", "options", "robot", content: 99)
            .With("goal.dream", "text", "Een vraag van later.", content: 99)
            .With("goal.policy", "hologram", "niets voor ons", content: 99)
            .WithRow("answer|goal.issue", ("Mood", "blij"), ("Schema", 7))
            .WithRow("moment|2027-01-01", ("Schema", 7), ("What", "evaluatie"));
        await network.StoreAsync("""[{"place":"dream","Dream":"goal.dream"}]""", ("Colour", "blauw"), ("Round", 1));
        noor.Show(new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["network"] = network.Id } });

        await noor.TypesAllAsync("verder", "verder");
        Assert.NotNull(Scenarios.QuestionOf(noor.Card));
        await noor.GoesToAsync("goal.issue");
        noor.Sees("Nu staat er: Jongeren doen klusjes. (gegeven");
        await noor.GoesToAsync("goal.means");
        noor.Sees("Eerder antwoord: een keuze die er nu niet is (bij een vraag die nu anders is)");
        await noor.GoesToAsync("goal.policy");
        await noor.TypesAsync("Een plan voor de jeugd.");

        var stored = await Rows.OfAsync(noor.Tenant);
        Assert.Equal("blauw", stored.Heads.Single().GetString("Colour"));
        Assert.Equal("Een vraag van later.", stored.Answer("goal.dream", "Value"));
        Assert.Equal("robot", stored.Answer("goal.means", "Value"));
        Assert.Equal("blij", stored.Answer("goal.issue", "Mood"));
        Assert.Contains(stored.Unreadable, row => row.GetString("Value") == "niets voor ons");
        Assert.Contains(stored.All, row => row.RowKey == "moment|2027-01-01" && row.GetString("What") == "evaluatie");
    }

    private static IEnumerable<(string Question, string Kind, string[] Options)> Released([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "Core", "Migrations", "released-questions.txt"))
            .Select(line => line.Split(' '))
            .Where(words => words[0] == "2")
            .Select(words => (words[1], words[2], words.Length > 3 ? words[3].Split(',') : []));
}
