using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class What_was_typed_stays_out_of_the_log(SharedBot shared) : IClassFixture<SharedBot>
{
    private const string Canary = "kanarie8813";

    [Theory]
    [InlineData("None")]
    [InlineData("Busy")]
    [InlineData("Broken")]
    [InlineData("Stale")]
    [InlineData("LostBefore")]
    [InlineData("LostAfter")]
    public async Task Also_when_storage_fails(string fault)
    {
        var noor = shared.Coordinator("Noor " + Canary);
        shared.Log.Clear();
        await noor.StartsAtATextAsync("Netwerk " + Canary);
        shared.Faults.First(int.MaxValue, StorageFaults.IsWrite, Enum.Parse<Fault>(fault));

        await noor.TypesAsync("Antwoord " + Canary);
        var failed = noor.Reads;
        await noor.TypesAsync("past niet bij ons: " + Canary);
        await noor.TypesAsync("zoek " + Canary);
        await noor.SendAsync(Wish.Message(noor, "nieuw netwerk " + Canary));
        await noor.SendAsync(noor.Press(Canary, new() { ["network"] = Canary, ["question"] = Canary, ["value"] = Canary, ["to"] = Canary }));
        await Raw.PostAsync(shared.Bot, $"{{\"type\":\"message\",\"text\":\"{Canary}\"");
        await Raw.PostAsync(shared.Bot, Wish.Message(noor, Canary).ToJsonString().Replace("\"text\":", $"\"timestamp\":\"{Canary}\",\"text\":", StringComparison.Ordinal));
        shared.Faults.Choose = null;

        Assert.NotEmpty(shared.Log.Lines);
        Assert.DoesNotContain(shared.Log.Lines, line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        if (fault is "Busy" or "Broken" or "Stale" or "LostBefore")
        {
            Assert.DoesNotContain(Canary, failed, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", failed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Also_when_what_was_typed_is_stored_where_it_cannot_be_read()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.TypesAsync(Canary);
        var row = (await Rows.OfAsync(noor.Tenant)).Answers.Single();
        foreach (var state in (string[])["number", "date", Canary])
        {
            row["State"] = state;
            await (await Rows.TableAsync("Networks")).UpsertEntityAsync(row);
            shared.Log.Clear();

            await noor.TypesAsync("overzicht");

            Assert.Contains(shared.Log.Lines, line => line.Contains("set aside", StringComparison.Ordinal));
            Assert.DoesNotContain(shared.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
        }
    }
}
