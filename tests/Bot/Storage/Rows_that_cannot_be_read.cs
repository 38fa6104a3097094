using Azure.Data.Tables;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Faults;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class Rows_that_cannot_be_read(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly object?[] Nonsense = [null, "", "onzin-9c1f", "[[]]", "{\"kind\":\"onbekend\"}", "[{\"place\":\"nergens\"}]", "[{\"place\":\"signal\"}]", 5, true, 1.5];

    private static readonly string[] Turns = ["verder", "status", "overzicht", "signalen", "Een antwoord.", "wissel", "netwerken"];

    [Fact]
    [Fault(30)]
    public async Task Whatever_one_column_holds_the_conversation_goes_on()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync("Noord");
        await noor.UntilASignalAsync();
        await noor.TypesAsync("klopt voor ons, omdat we het zo hebben afgesproken");
        var rows = (await Rows.OfAsync(noor.Tenant)).All.Where(row => row.RowKey != "head" && !row.RowKey.StartsWith("~log|", StringComparison.Ordinal)).ToList();
        var tried = 0;

        foreach (var row in rows.Where(row => !row.RowKey.StartsWith("answer|", StringComparison.Ordinal)).Concat(rows.Where(row => row.RowKey.StartsWith("answer|", StringComparison.Ordinal)).Take(6)))
        {
            foreach (var column in row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag" or "Schema")).ToList())
            {
                var value = Nonsense[tried++ % Nonsense.Length];
                foreach (var turn in Turns)
                {
                    await PutAsync(row, column, value);
                    await noor.TypesAsync(turn);
                    Assert.False(noor.Reads.Contains("Dat lukte nu niet", StringComparison.Ordinal), $"{row.RowKey}/{column} = {value}: {turn}");
                }

                await PutAsync(row);
            }
        }

        Assert.True(tried > 40, $"{tried}");
    }

    [Theory]
    [InlineData("Stack", "{")]
    [InlineData("Stack", "[]")]
    [InlineData("Stack", "[null]")]
    [InlineData("Recent", "[null]")]
    [InlineData("Stack", "[{\"place\":\"nergens\"}]")]
    [InlineData("Stack", "[{\"place\":\"question\",\"Question\":\"bestaat.niet\",\"Seen\":0}]")]
    [InlineData("Stack", "[{\"place\":\"gate\",\"Section\":\"9.9\"}]")]
    [InlineData("Stack", "[{\"place\":\"outcome\",\"Outcome\":\"onbekend\"}]")]
    [InlineData("Stack", "[{\"place\":\"signal\",\"Rule\":\"CR-99\"}]")]
    [InlineData("Stack", "[{\"$type\":\"System.Object\"}]")]
    [InlineData("Recent", "{}")]
    [InlineData("Reply", "kapot")]
    [Fault(30)]
    public async Task Who_stands_at_a_place_that_cannot_be_read_goes_on_with_verder(string column, string value)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.TypesAsync("Het eerste antwoord.");
        await PutAsync((await Rows.OfAsync(noor.Tenant)).Members.Single(), column, value);

        await noor.TypesAsync("verder");
        await noor.TypesAsync("verder");

        Assert.NotNull(Scenarios.QuestionOf(noor.Card));
        await noor.AnswersAsync();
        Assert.Equal(2, (await Rows.OfAsync(noor.Tenant)).Answers.Count);
    }

    [Fact]
    [Fault(30)]
    public async Task An_evaluation_that_cannot_be_read_is_kept_and_another_can_be_begun()
    {
        var noor = shared.Coordinator();
        await noor.StartsAnEvaluationAsync();
        var row = (await Rows.OfAsync(noor.Tenant)).All.Single(row => row.RowKey.StartsWith("evaluation|", StringComparison.Ordinal));
        await PutAsync(row, "Answers", "[{\"Question\":null}]");

        await noor.TypesAsync("status");
        noor.SeesNo("Half ingevuld");
        await noor.TypesAsync("verder");
        await noor.BeginsToEvaluateAsync();
        await noor.TypesAsync("5");

        noor.Sees("Opgeslagen bij ‘Hoe het werkt’: 5 van 5");
        Assert.Contains((await Rows.OfAsync(noor.Tenant)).Unreadable, kept => kept.RowKey.EndsWith(row.RowKey, StringComparison.Ordinal) && kept.GetString("Answers") == "[{\"Question\":null}]");
    }

    [Fact]
    [Fault(30)]
    public async Task An_answer_that_cannot_be_read_is_reported_by_its_key_alone_and_its_question_is_open_again()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.TypesAsync("Het eerste antwoord.");
        await noor.AnswersAsync();
        var row = (await Rows.OfAsync(noor.Tenant)).Answers.Single(answer => answer.GetString("Value") == "Het eerste antwoord.");
        await PutAsync(row, "State", "onzin-7d3a");
        shared.Log.Clear();

        await noor.TypesAsync("status");

        var line = Assert.Single(shared.Log.Lines, line => line.Contains("set aside", StringComparison.Ordinal));
        Assert.StartsWith("Error ", line, StringComparison.Ordinal);
        Assert.Contains(row.RowKey, line, StringComparison.Ordinal);
        Assert.DoesNotContain("onzin-7d3a", line, StringComparison.Ordinal);
        Assert.DoesNotContain("eerste antwoord", line, StringComparison.Ordinal);
        Assert.Single((await Rows.OfAsync(noor.Tenant)).Answers, answer => answer.GetString("State") == "onzin-7d3a");
    }

    [Fact]
    [Fault(30)]
    public async Task What_an_unreadable_answer_held_is_kept_when_its_question_is_answered_again()
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        await noor.TypesAsync("Het eerste antwoord.");
        foreach (var (text, damaged) in (IEnumerable<(string, object)>)[("Het tweede antwoord.", "onzin-7d3a"), ("Het derde antwoord.", 5_000_000_000L)])
        {
            var row = (await Rows.OfAsync(noor.Tenant)).Answers.Single();
            row["Extra"] = new byte[] { 1, 2, 3 };
            await PutAsync(row, "State", damaged);
            await noor.GoesToAsync("goal.issue");
            shared.Bot.Storage.Reset();

            await noor.TypesAsync(text);

            Assert.Equal((1, 1, 0), shared.Bot.Storage.Count);
            var stored = await Rows.OfAsync(noor.Tenant);
            Assert.Equal(text, Assert.Single(stored.Answers).GetString("Value"));
            Assert.Equal(Columns(row, damaged), Columns(stored.Unreadable[^1]));
        }

        shared.Log.Clear();
        await noor.GoesToAsync("goal.issue");
        await noor.TypesAsync("Het vierde antwoord.");

        Assert.DoesNotContain(shared.Log.Lines, line => line.Contains("set aside", StringComparison.Ordinal));
        Assert.Equal(["Het eerste antwoord.", "Het tweede antwoord."], (await Rows.OfAsync(noor.Tenant)).Unreadable.Select(kept => kept.GetString("Value")));
    }

    [Theory]
    [InlineData("Stack", "onzin-7d3a")]
    [InlineData("Recent", "onzin-7d3a")]
    [InlineData("Joined", "onzin-7d3a")]
    [InlineData("Name", 5)]
    [Fault(30)]
    public async Task A_coordinators_row_is_kept_when_one_column_of_it_is_damaged(string column, object damaged)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync();
        var row = (await Rows.OfAsync(noor.Tenant)).Members.Single();
        await PutAsync(row, column, damaged);

        await noor.TypesAsync("verder");
        await noor.TypesAsync("verder");
        await noor.AnswersAsync();
        var stored = await Rows.OfAsync(noor.Tenant);

        row[column] = damaged;
        Assert.Equal(Columns(row), Columns(Assert.Single(stored.Unreadable)));
        Assert.NotEqual(damaged, stored.Members.Single()[column]);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("Version")]
    [Fault(30)]
    public async Task A_network_that_cannot_be_read_is_said_so_and_another_can_be_worked_on(string column)
    {
        var noor = shared.Coordinator();
        await noor.StartsAtATextAsync("Noord");
        await noor.TypesAsync("Het antwoord van Noord.");
        var head = (await Rows.OfAsync(noor.Tenant)).Heads.Single();
        await PutAsync(head, column, null);
        var stored = await Rows.OfAsync(noor.Tenant);

        Assert.Contains("Ik kan dit netwerk nu niet lezen", await noor.TypesAsync("verder"), StringComparison.Ordinal);
        Assert.Contains("Ik kan dit netwerk nu niet lezen", await noor.TypesAsync("Nog een antwoord."), StringComparison.Ordinal);
        Assert.Contains("Ik kan dit netwerk nu niet lezen", await noor.TypesAsync("wissel Noord"), StringComparison.Ordinal);
        Assert.Equal(stored.Snapshot(), (await stored.AgainAsync()).Snapshot());

        await noor.StartsAtATextAsync("Zuid");
        await noor.TypesAsync("Het antwoord van Zuid.");
        await PutAsync(head);
        await noor.TypesAsync("wissel Noord");

        Assert.Contains("Noord", noor.Reads, StringComparison.Ordinal);
        Assert.Equal(2, (await Rows.OfAsync(noor.Tenant)).Answers.Count);
    }

    private static IEnumerable<string> Columns(TableEntity row, object? state = null) => row
        .Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
        .Select(column => (column.Key, Value: column.Key == "State" && state is not null ? state : column.Value))
        .Select(column => $"{column.Key}: {column.Value.GetType().Name} {(column.Value is byte[] bytes ? Convert.ToHexString(bytes) : column.Value)}")
        .Order(StringComparer.Ordinal);

    private static async Task PutAsync(TableEntity row, string? column = null, object? value = null)
    {
        var table = await Rows.TableAsync(row.PartitionKey.Contains('|', StringComparison.Ordinal) ? "Networks" : "People");
        var changed = new TableEntity(row.Where(pair => pair.Key is not ("odata.etag" or "Timestamp") && pair.Key != column).ToDictionary(pair => pair.Key, pair => pair.Value));
        if (column is not null && value is not null)
            changed[column] = value;
        await table.UpsertEntityAsync(changed, TableUpdateMode.Replace);
    }
}
