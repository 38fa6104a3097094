using Sleutelnet.Bot.Tests.Storage;

namespace Sleutelnet.Bot.Tests.Conversations;

public sealed class What_is_not_taken_back : ConversationTests
{
    [Fact]
    public async Task While_two_answers_wait_for_a_choice_nothing_is_taken_back()
    {
        var noor = await NoorAsync();
        await noor.TypesAsync("ja");
        var fatima = await ColleagueOfAsync(noor);
        await fatima.TypesAsync("ga naar vraagstuk");
        await noor.TypesAllAsync("ga naar vraagstuk", "Van Noor.");
        await fatima.TypesAllAsync("Van Fatima.", "ongedaan");
        fatima.Sees("Kies eerst welk antwoord blijft staan.");
        await noor.TypesAsync("ongedaan");

        await fatima.TypesAsync("2");

        fatima.Sees("Opgeslagen bij Vraagstuk: Van Fatima.");
    }

    [Fact]
    public async Task Where_the_log_is_damaged_nothing_is_taken_back_and_the_history_says_so()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.", "wijzig vraagstuk", "Het tweede.");
        var table = await Rows.TableAsync("Networks");
        var newest = (await Rows.OfAsync(noor.Tenant)).Log[0];
        newest["Kind"] = "onzin";
        await table.UpsertEntityAsync(newest, Azure.Data.Tables.TableUpdateMode.Replace);

        await noor.TypesAsync("ongedaan");
        noor.Sees("Ik kan de historie niet goed lezen. Daarom heb ik niets veranderd.");
        await noor.TypesAsync("historie");
        noor.Sees("Eén regel kan ik niet lezen.");
        noor.Sees("Eerste antwoord: Het eerste.");
        await noor.TypesAllAsync("wijzig vraagstuk", "Het derde.", "ongedaan");

        noor.Sees("Nu staat er weer: Het tweede.");
    }

    [Fact]
    public async Task Among_two_hundred_entries_the_last_change_is_found_in_one_query()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.");
        var table = await Rows.TableAsync("Networks");
        var old = (await Rows.OfAsync(noor.Tenant)).Log[0];
        foreach (var batch in Enumerable.Range(0, 200).Chunk(100))
        {
            await table.SubmitTransactionAsync(batch.Select(number => new Azure.Data.Tables.TableTransactionAction(Azure.Data.Tables.TableTransactionActionType.Add,
                new Azure.Data.Tables.TableEntity(old.Where(column => column.Key is not ("odata.etag" or "Timestamp")).ToDictionary())
                {
                    RowKey = $"~log|999999999|{number:D3}",
                    ["Version"] = 0,
                    ["Sequence"] = number,
                })));
        }

        await noor.TypesAsync("ga naar vraagstuk");
        await noor.TypesAsync("Het tweede.");
        Bot.Storage.Reset();
        await noor.TypesAsync("ongedaan");

        noor.Sees("Nu staat er weer: Het eerste.");
        Assert.Equal((2, 1, 0), Bot.Storage.Count);
    }

    [Fact]
    public async Task What_must_not_be_stored_any_more_does_not_come_back()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.", "wijzig vraagstuk", "Het tweede.");
        var newest = (await Rows.OfAsync(noor.Tenant)).Log[0];
        newest["BeforeValue"] = "Bel mevrouw De Wit op 06-12345678.";
        await (await Rows.TableAsync("Networks")).UpsertEntityAsync(newest, Azure.Data.Tables.TableUpdateMode.Replace);

        await noor.TypesAsync("ongedaan");

        noor.Sees("telefoonnummer");
        noor.Sees("Ik heb niets veranderd.");
        Assert.Contains((await Rows.OfAsync(noor.Tenant)).Answers, row => row.GetString("Value") == "Het tweede.");
    }

    [Fact]
    public async Task While_something_is_being_counted_nothing_is_taken_back()
    {
        var noor = await NoorAsync();
        await noor.TypesAllAsync("ja", "Het eerste.", "exitgesprek");

        await noor.TypesAsync("ongedaan");

        noor.Sees("Er is nog niets geteld. Typ terug voor een stap terug.");
        Assert.DoesNotContain((await Rows.OfAsync(noor.Tenant)).Log, row => row.ContainsKey("Undoes"));
    }
}
