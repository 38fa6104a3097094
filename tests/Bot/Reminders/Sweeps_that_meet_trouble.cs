using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class Sweeps_that_meet_trouble : ReminderTests
{
    [Fact]
    public async Task Leave_a_network_that_cannot_be_read_for_later_and_say_the_others()
    {
        var noor = await WithACallPlannedAsync();
        var fatima = new Coordinator(Bot, noor.Tenant, "Fatima");
        await fatima.StartsANetworkAsync();
        await fatima.PlansAsync(Call, Day);
        var key = (await noor.NetworkAsync()).Key;
        var table = await Rows.TableAsync("Networks");
        var head = (await table.GetEntityAsync<TableEntity>(StorageKeys.Network(key), "head")).Value;
        var version = head["Version"];
        head["Version"] = "no number";
        await table.UpdateEntityAsync(head, Azure.ETag.All, TableUpdateMode.Replace);

        await SweepAsync(noor, HalfPastNine);
        fatima.ReceivedOne();
        Assert.Empty(noor.Received());

        head["Version"] = version;
        await table.UpdateEntityAsync(head, Azure.ETag.All, TableUpdateMode.Replace);
        await SweepAsync(noor, HalfPastNine.AddMinutes(10));
        noor.ReceivedOne();
    }

    [Fact]
    public async Task Tell_of_what_cannot_be_done_its_kind_alone()
    {
        using var log = new LogLines();
        await using var bot = await RunningBot.StartAsync(services => services.AddSingleton<ILoggerProvider>(log));
        var noor = await WithACallPlannedAsync();
        var row = Assert.Single((await Rows.OfAsync(noor.Tenant)).Heads);
        row["Version"] = "Bel de wethouder";
        await (await Rows.TableAsync("Networks")).UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Replace);

        bot.Clock.Now = HalfPastNine;
        await bot.SweepAsync(noor.Tenant);

        Assert.Contains(log.Lines, line => line.Contains("cannot be done and is left for a while (", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("Bel de wethouder", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_what_is_due_from_the_key_when_a_column_cannot_be_read()
    {
        var noor = await WithACallPlannedAsync();
        var row = Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant));
        await (await Rows.TableAsync("Due")).UpdateEntityAsync(
            new TableEntity(row.PartitionKey, row.RowKey) { ["Tenant"] = noor.Tenant, ["At"] = "straks", ["Owner"] = 7, ["NotBefore"] = "nooit" }, Azure.ETag.All, TableUpdateMode.Replace);

        await SweepAsync(noor, HalfPastNine);
        Assert.Empty(noor.Received());
        await SweepAsync(noor, HalfPastNine.AddSeconds(1));

        noor.ReceivedOne();
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task Leave_a_row_of_a_kind_that_a_newer_release_may_know()
    {
        var noor = await WithACallPlannedAsync();
        await (await Rows.TableAsync("Due")).AddEntityAsync(new TableEntity("2026-10-12", "2026-10-12T07:00:00|voorlezen|" + noor.Tenant) { ["Tenant"] = noor.Tenant });

        await SweepAsync(noor, HalfPastNine);

        noor.ReceivedOne();
        Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant));
    }

    [Fact]
    public async Task Drop_a_row_that_is_none_of_ours()
    {
        var noor = await WithACallPlannedAsync();
        await (await Rows.TableAsync("Due")).AddEntityAsync(new TableEntity("2026-10-05", "2026-10-05T07:00:00|" + noor.Tenant) { ["Tenant"] = noor.Tenant });

        await SweepAsync(noor, HalfPastNine);

        noor.ReceivedOne();
        Assert.Empty(await DueRowsOf.TenantAsync(noor.Tenant));
    }
}
