using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class The_health_of_the_reminders : IAsyncLifetime
{
    private readonly StorageFaults faults = new();
    private RunningBot bot = null!;

    public async Task InitializeAsync() =>
        bot = await RunningBot.StartAsync(storageFault: faults, settings: new Dictionary<string, string?> { ["Reminders:Enabled"] = "true" });

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task Names_the_last_sweep()
    {
        await bot.SweepAsync(Tenants.New());

        var (status, body) = await AskAsync();

        Assert.Equal((HttpStatusCode.OK, "ready"), (status, body["status"]!.ToString()));
        Assert.Equal(bot.Clock.Now, body["reminders"]!["swept"]!.GetValue<DateTimeOffset>());
    }

    [Fact]
    public async Task Is_bad_when_the_sweeps_have_stopped_for_two_minutes_and_good_again_when_they_go_on()
    {
        await bot.SweepAsync(Tenants.New());
        faults.Choose = request => request.Uri.Path.EndsWith("/Due()", StringComparison.Ordinal) && request.Uri.Query.Contains("PartitionKey%20lt", StringComparison.Ordinal) ? Fault.Busy : Fault.None;

        bot.Clock.Now += ReminderHealth.Patience - TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).Status);
        bot.Clock.Now += TimeSpan.FromSeconds(1);
        var (status, body) = await AskAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready", "ok"), (status, body["status"]!.ToString(), body["storage"]!.ToString()));

        faults.Choose = null;
        await bot.SweepAsync(Tenants.New());
        Assert.Equal(HttpStatusCode.OK, (await AskAsync()).Status);
    }

    [Fact]
    public async Task Counts_what_others_are_late_with()
    {
        var noor = new Coordinator(bot, Tenants.New(), "Noor");
        await noor.StartsANetworkAsync();
        await noor.PlansAsync("Bel de wijkmanager", new DateOnly(2026, 10, 13));
        var row = Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant));
        row["Owner"] = "another instance";
        await (await Rows.TableAsync("Due")).UpdateEntityAsync(row, Azure.ETag.All);

        bot.Clock.Now = new DateTimeOffset(2026, 10, 13, 7, 30, 0, TimeSpan.Zero);
        await bot.SweepAsync(noor.Tenant);

        Assert.Equal(1, (await AskAsync()).Body["reminders"]!["overdue"]!.GetValue<int>());
    }

    [Fact]
    public async Task Is_no_matter_where_the_reminders_are_switched_off()
    {
        await using var without = await RunningBot.StartAsync();
        without.Clock.Now += TimeSpan.FromHours(1);

        using var response = await without.Http.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync()
    {
        using var response = await bot.Http.GetAsync(new Uri("/health", UriKind.Relative));
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>())!);
    }
}
