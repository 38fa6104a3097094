using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.Migrations;

/// <summary>Three bots on one storage, each with the content of a later release.</summary>
public abstract class ThreeReleases : IAsyncLifetime
{
    private protected RunningBot First { get; private set; } = null!;

    private protected RunningBot Second { get; private set; } = null!;

    private protected RunningBot Third { get; private set; } = null!;

    public async Task InitializeAsync() =>
        (First, Second, Third) = (await StartAsync(ChangedContent.First), await StartAsync(ChangedContent.Second), await StartAsync(ChangedContent.Third));

    public async Task DisposeAsync()
    {
        await First.DisposeAsync();
        await Second.DisposeAsync();
        await Third.DisposeAsync();
    }

    /// <summary>A network with an answer to every question of the first release, opened by the third.</summary>
    private protected async Task<Coordinator> StoredAsync(string at = "werk.steun")
    {
        var noor = new Coordinator(Third, Tenants.New(), "Noor");
        var network = new EarlierNetwork(noor)
            .With("begin.plan", "text", "Jongeren aan het werk")
            .With("begin.vorm", "options", "groot", why: "Dat past bij ons.")
            .With("begin.kern", "options", "yes")
            .With("begin.aantal", "number", "250")
            .With("werk.terug", "options", "hulp,feest")
            .With("werk.dag", "date", "2026-10-05")
            .With("werk.wens", "text", "Een buurthuis")
            .With("werk.steun", "text", "De wijkraad");
        await network.StoreAsync(EarlierNetwork.At(at, seen: 1));
        noor.Show(new JsonObject { ["type"] = "Action.Execute", ["data"] = new JsonObject { ["network"] = network.Id } });
        return noor;
    }

    private static Task<RunningBot> StartAsync(GuideContent content) => RunningBot.StartAsync(services => services.AddSingleton(content));
}
