using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>What each of three releases stored, opened by a fourth with one change, and then by the third again.</summary>
public sealed class Every_release_under_every_change : IAsyncLifetime
{
    private RunningBot third = null!;

    public static TheoryData<string> Changes => [.. Change.All.Select(change => change.Name)];

    public async Task InitializeAsync() => third = await RunningBot.StartAsync(services => services.AddSingleton(ChangedContent.Third));

    public async Task DisposeAsync() => await third.DisposeAsync();

    [Theory]
    [MemberData(nameof(Changes))]
    [Fault(31)]
    public async Task Drops_no_answer_and_goes_on_on_the_way_there_and_back(string name)
    {
        var change = Change.All.Single(change => change.Name == name);
        await using var fourth = await RunningBot.StartAsync(services => services.AddSingleton(ChangedContent.Fourth(change)));
        for (var release = 1; release <= 3; release++)
        {
            var noor = new Coordinator(fourth, Tenants.New(), "Noor");
            var network = await StoredAsync(noor, release);
            var stored = await Rows.OfAsync(noor.Tenant);

            await OpensAsync(noor, network, stored, $"{name}, of release {release}");
            await noor.TypesAsync("verder");
            // Who stood at the question that went, and has answered all others, stands at none.
            if (Scenarios.QuestionOf(noor.Card) is null)
                await noor.GoesToAsync("begin.groep");
            await noor.AnswersAsync();
            Assert.Contains("Opgeslagen bij", noor.Reads, StringComparison.Ordinal);
            noor.Bot = third;
            await OpensAsync(noor, network, stored, $"{name}, of release {release}, and back");
        }

        Faults.Faults.Tried(31, 3);
    }

    // Each was given in a minute of its own, and what was answered since has another.
    private static async Task OpensAsync(Coordinator noor, string network, Rows stored, string what)
    {
        foreach (var turn in (string[])["verder", "status", "overzicht", "overzicht begin", "overzicht werk"])
        {
            await noor.TypesAsync(turn);
            noor.SeesNo("Dat lukte nu niet");
        }

        var opened = await noor.NetworkAsync(network);
        var known = opened.Answers.Values.Where(answer => answer.Content is Given).Concat(opened.Old.Select(old => old.Answer)).Select(answer => answer.At).ToHashSet();
        var again = (await stored.AgainAsync()).Answers.ToDictionary(row => row.RowKey);
        Assert.All(stored.Answers, row => Assert.True(again.ContainsKey(row.RowKey), $"{what}: {row.RowKey} is gone."));
        Assert.All(
            stored.Answers.Where(row => Rows.Columns(row) == Rows.Columns(again[row.RowKey])),
            row => Assert.True(known.Contains(row.GetDateTimeOffset("At")!.Value), $"{what}: {row.RowKey} is stored, and neither an answer nor an old one."));
    }

    private static async Task<string> StoredAsync(Coordinator noor, int release)
    {
        var network = new EarlierNetwork(noor);
        IEnumerable<(string Question, string State, string Value)> answers = release switch
        {
            1 => [("begin.plan", "text", "Jongeren aan het werk"), ("begin.vorm", "options", "groot"), ("begin.kern", "options", "yes"), ("begin.aantal", "number", "250"), ("werk.terug", "options", "hulp,feest"), ("werk.dag", "date", "2026-10-05"), ("werk.wens", "text", "Een buurthuis"), ("werk.steun", "text", "De wijkraad")],
            2 => [("begin.idee", "text", "Jongeren aan het werk"), ("begin.grootte", "options", "boven"), ("begin.groep", "options", "yes"), ("begin.kern", "options", "no"), ("begin.aantal", "number", "12"), ("werk.terug", "options", "geld,hulp"), ("werk.wens", "text", "Een buurthuis"), ("werk.steun", "text", "De wijkraad")],
            _ => [("begin.doel", "text", "Jongeren aan het werk"), ("begin.grootte", "options", "onder"), ("begin.groep", "options", "no"), ("begin.kern", "options", "nu"), ("begin.aantal", "options", "veel"), ("werk.terug", "options", "hulp"), ("werk.wens", "options", "veel"), ("werk.steun", "text", "De wijkraad")],
        };
        foreach (var (question, state, value) in answers)
            network.With(question, state, value, release);
        await network.StoreAsync(EarlierNetwork.At("werk.steun", seen: 1));
        noor.Show(new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["network"] = network.Id } });
        return network.Id;
    }
}
