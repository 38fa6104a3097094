using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

public sealed class What_waits_is_not_lost : ReminderTests
{
    private const string Invite = "Nodig de raad uit";

    [Theory]
    [InlineData("herinner ons over een maand aan de koffie")]
    [InlineData("wissel naar zuid")]
    public async Task By_a_turn_that_did_not_show_it(string typed)
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen", "wissel naar Waterveen-Noord");
        await noor.PlansAsync(Call, Day);
        await noor.PlansAsync(Invite, Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.Received();

        Bot.Clock.Now = HalfPastNine.AddDays(2);
        await noor.TypesAsync(typed);
        noor.SeesNo(Invite);
        await SweepAsync(noor, HalfPastNine.AddDays(7));

        Assert.Contains(Invite, noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_a_pause_that_ends_early()
    {
        var noor = await WithACallPlannedAsync();
        await SweepAsync(noor, HalfPastNine);
        await noor.TypesAllAsync("over drie dagen", "pauze tot 1 december");
        noor.Received();
        await SweepAsync(noor, HalfPastNine.AddDays(3));
        Assert.Empty(noor.Received());

        Bot.Clock.Now = HalfPastNine.AddDays(6);
        await noor.TypesAsync("stop de pauze");
        noor.Sees(Call);
        await SweepAsync(noor, HalfPastNine.AddDays(6).AddMinutes(1));

        var card = noor.ReceivedOne();
        Assert.Contains(Call, card, StringComparison.Ordinal);
        Assert.Contains("Tijdens de pauze bleef dit liggen", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_an_index_row_that_is_read_before_what_it_points_at_is_written()
    {
        var noor = await NoorAsync();
        await using var bot = await RunningBot.StartAsync();
        // Storage writes down its own time, so the bot has that too.
        bot.Clock.Now = DateTimeOffset.UtcNow;
        var (network, planned) = (await noor.NetworkAsync(), DateTimeOffset.UtcNow.AddSeconds(-1));
        await (await Rows.TableAsync("Due")).AddEntityAsync(Sleutelnet.Bot.Storage.DueRows.Of(network.Key, new MomentId("own-0"), planned));

        await bot.SweepAsync(noor.Tenant);

        var row = Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant));
        Assert.True(row.GetDateTimeOffset("NotBefore") > DateTimeOffset.UtcNow);
        Assert.Equal("", row.GetString("Owner"));
    }

    [Fact]
    public async Task By_another_network_that_cannot_be_read()
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAllAsync("nieuw netwerk Ouders in Zuid", "Waterveen", "wissel naar Waterveen-Noord");
        await noor.PlansAsync(Call, Day);
        var other = (await Rows.OfAsync(noor.Tenant)).Heads.Single(head => head.GetString("Name") == "Ouders in Zuid");
        other["Version"] = "kapot";
        await (await Rows.TableAsync("Networks")).UpdateEntityAsync(other, Azure.ETag.All, Azure.Data.Tables.TableUpdateMode.Replace);
        Bot.Connector.Choose = conversation => conversation == fatima.Conversation ? new ConnectorFault(404, "ConversationNotFound") : null;

        await SweepAsync(noor, HalfPastNine);

        Assert.Contains(Call, noor.ReceivedOne(), StringComparison.Ordinal);
        Assert.NotNull((await noor.NetworkAsync()).Members[new PersonId(fatima.Id)].Unreachable);
        Assert.DoesNotContain(await DueRowsOf.TenantAsync(noor.Tenant), row => row.RowKey.Contains("|moment|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_a_network_that_cannot_be_read_for_a_while()
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(1));
        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddDays(1));
        noor.ReceivedOne();
        var head = Assert.Single((await Rows.OfAsync(noor.Tenant)).Heads);
        var (table, version) = (await Rows.TableAsync("Networks"), head["Version"]);
        head["Version"] = "no number";
        await table.UpdateEntityAsync(head, Azure.ETag.All, TableUpdateMode.Replace);
        await SweepAsync(noor, HalfPastNine.AddDays(7));
        Assert.Empty(noor.Received());

        head["Version"] = version;
        await table.UpdateEntityAsync(head, Azure.ETag.All, TableUpdateMode.Replace);
        await SweepAsync(noor, HalfPastNine.AddDays(8));

        Assert.Contains("Nodig de raad uit", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_being_put_off_past_what_comes_next()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("herinner ons elke dinsdag vanaf 13 oktober aan de koffie", "verder");
        await SweepAsync(noor, HalfPastNine);
        noor.Received();

        await noor.TypesAsync("over twee weken");

        noor.Sees("Op dinsdag 20 oktober 2026 herinner ik je er alweer aan. Kies een dag daarvoor, of typ: overslaan.");
        await noor.TypesAsync("later");
        noor.SeesNo("Over een maand");
    }
}
