using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Storage;

public sealed class The_log_read_back(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly PersonId Noor = new("noor");

    private static readonly DateTimeOffset Start = new(2026, 10, 6, 7, 30, 0, TimeSpan.Zero);

    private static readonly Register Asked = new()
    {
        Id = new RegisterId("asked"),
        Section = new SectionId("IMG"),
        Title = "Wij vroegen",
        Names = [],
        Text = "Tel het.",
        Covers = [],
        Origin = default,
    };

    private readonly NetworkKey key = new(Guid.NewGuid().ToString(), Guid.NewGuid().ToString("N"));

    private INetworkStore Store => shared.Bot.Services.GetRequiredService<INetworkStore>();

    public static TheoryData<AnswerContent> Contents => new(
        new Given(new TextValue("Een plan")),
        new Given(new OptionsValue([new OptionId("a"), new OptionId("b")]), "Daarom."),
        new Given(new NumberValue(12)),
        new Given(new DateValue(new DateOnly(2026, 11, 2))),
        new Given(new ListValue(["Joris, jeugd", "Mei"])),
        new Given(new CountsValue([new LabelledCount("Noord West", 4), new LabelledCount("Zuid", 0)])),
        new NotSuitable("Dat speelt hier niet."), new Postponed(), new NotKnown(), new Withdrawn());

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task What_was_said_to_a_question_comes_back_old_and_new(AnswerContent content)
    {
        var network = await TurnAsync(network => network.Record(new QuestionId("goal.issue"), content, Together.Partners, Noor, Start, 1));
        await TurnAsync(network => network.Record(new QuestionId("goal.issue"), new NotKnown(), Together.Alone, Noor, Start.AddDays(1), 1));

        var log = (await Store.ReadLogAsync(key, null, 10, default)).Entries;

        Assert.Equal(new LogEntry(3, 0, Start.AddDays(1), Noor, LogKind.Answered, "goal.issue", content, new NotKnown()) { With = Together.Alone, ContentVersion = 1 }, log[0]);
        Assert.Equal(new LogEntry(2, 0, Start, Noor, LogKind.Answered, "goal.issue", null, content) { With = Together.Partners, ContentVersion = 1 }, log[1]);
        Assert.Equal(LogKind.Started, log[2].Kind);
    }

    [Fact]
    public async Task What_was_counted_and_accepted_comes_back_too()
    {
        var subject = new AcceptanceSubject(AcceptanceKind.Signal, "CR-09");
        await TurnAsync(network =>
        {
            network.Count(Asked, new Month(2026, 9), new Dictionary<CounterId, int> { [new CounterId("asked")] = 2, [new CounterId("asked.what.time")] = -1 }, Noor, Start);
            network.Accept(new Acceptance(subject, "We zijn klein.", Noor, Start));
            network.EndAcceptance(subject, Noor, Start);
            network.StartRound(Noor, Start);
            network.LogInvitation(Noor, Start);
        });

        var log = (await Store.ReadLogAsync(key, null, 10, default)).Entries;

        Assert.Equal([LogKind.Counted, LogKind.Accepted, LogKind.AcceptanceEnded, LogKind.RoundStarted, LogKind.Invited, LogKind.Started], log.Select(entry => entry.Kind));
        Assert.Equal((2, -1, new Month(2026, 9)), (log[0].Counted[new CounterId("asked")], log[0].Counted[new CounterId("asked.what.time")], log[0].Month));
        Assert.Equal(("signal:CR-09", "We zijn klein."), (log[1].Subject, log[1].Reason));
    }

    [Fact]
    public async Task A_long_log_comes_newest_first_a_page_a_query_and_nothing_twice()
    {
        for (var turn = 0; turn < 3; turn++)
            await TurnAsync(network => Repeat(68, time => network.Record(new QuestionId("goal.issue"), new Given(new TextValue($"{time}")), Together.Alone, Noor, Start, 1)));
        shared.Bot.Storage.Reset();
        var read = new List<LogEntry>();
        LogPlace? from = null;

        do
        {
            var page = await Store.ReadLogAsync(key, from, 50, default);
            read.AddRange(page.Entries);
            from = page.Older;
        }
        while (from is not null);

        Assert.Equal((5, 0, 0), shared.Bot.Storage.Count);
        Assert.Equal(205, read.Select(entry => new LogPlace(entry.Version, entry.Sequence)).Distinct().Count());
        Assert.Equal(read.OrderByDescending(entry => entry.Version).ThenBy(entry => entry.Sequence), read);
        Assert.Equal(new LogPlace(3, 67), Place(Assert.Single((await Store.ReadLogAsync(key, new LogPlace(3, 67), 1, default)).Entries)));
        Assert.Equal(new LogPlace(2, 0), Place(Assert.Single((await Store.ReadLogAsync(key, new LogPlace(3, 68), 1, default)).Entries)));
    }

    [Fact]
    public async Task Another_network_and_what_could_not_be_read_are_not_part_of_it()
    {
        await TurnAsync(_ => { });
        var table = await Rows.TableAsync("Networks");
        await table.AddEntityAsync(new TableEntity(StorageKeys.Network(key), StorageKeys.Unreadable(7, "answer|goal.issue")));
        await table.AddEntityAsync(new TableEntity(StorageKeys.Network(key with { Network = key.Network + "0" }), StorageKeys.Log(7, 0)));

        var page = await Store.ReadLogAsync(key, null, 10, default);

        Assert.Single(page.Entries);
        Assert.Empty(page.Unreadable);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_is_set_aside_whichever_column_is_damaged()
    {
        await TurnAsync(network => network.Record(new QuestionId("goal.issue"), new Given(new NumberValue(3)), Together.Alone, Noor, Start, 1));
        await TurnAsync(network => network.Count(Asked, new Month(2026, 9), new Dictionary<CounterId, int> { [new CounterId("asked")] = 2 }, Noor, Start));
        var table = await Rows.TableAsync("Networks");
        var rows = (await Rows.OfAsync(key.Tenant)).Log.Where(row => row.GetInt32("Version") > 1).ToList();
        var tried = 0;

        foreach (var row in rows)
        {
            foreach (var column in row.Keys.Where(name => name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag" or "Schema" or "With")).ToList())
            {
                foreach (var damage in (object[])["onzin-9c1f", true, 5_000_000_000L])
                {
                    await table.UpsertEntityAsync(new TableEntity(row.ToDictionary()) { [column] = damage }, TableUpdateMode.Replace);

                    var page = await Store.ReadLogAsync(key, null, 10, default);

                    tried++;
                    Assert.True(page.Entries.Count == 2 ? page.Unreadable.SequenceEqual([row.GetInt32("Version")!.Value]) : damage is string && column is "By" or "Subject", $"{column} = {damage}");
                }
            }

            await table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        }

        Assert.True(tried > 30, $"{tried}");
        Assert.Equal(3, (await Store.ReadLogAsync(key, null, 10, default)).Entries.Count);
    }

    [Fact]
    public async Task An_entry_in_anothers_place_leads_nobody_in_circles()
    {
        await TurnAsync(network => network.Record(new QuestionId("goal.issue"), new NotKnown(), Together.Alone, Noor, Start, 1));
        var row = (await Rows.OfAsync(key.Tenant)).Log[0];
        row["Version"] = 40;
        await (await Rows.TableAsync("Networks")).UpsertEntityAsync(row, TableUpdateMode.Replace);

        var page = await Store.ReadLogAsync(key, null, 1, default);

        Assert.Equal(LogKind.Started, Assert.Single(page.Entries).Kind);
        Assert.Equal([2], page.Unreadable);
    }

    [Fact]
    public async Task Entries_of_the_first_release_are_read()
    {
        await TurnAsync(_ => { });
        await (await Rows.TableAsync("Networks")).AddEntityAsync(new TableEntity(StorageKeys.Network(key), "~log|999999997|000")
        {
            ["Schema"] = 1,
            ["Version"] = 2,
            ["Sequence"] = 0,
            ["At"] = Start,
            ["By"] = "noor",
            ["Kind"] = "Answered",
            ["Subject"] = "goal.issue",
            ["BeforeState"] = "later",
            ["AfterState"] = "text",
            ["AfterValue"] = "Een plan",
        });

        var page = await Store.ReadLogAsync(key, null, 10, default);

        Assert.Equal(new LogEntry(2, 0, Start, Noor, LogKind.Answered, "goal.issue", new Postponed(), new Given(new TextValue("Een plan"))), page.Entries[0]);
    }

    private static LogPlace Place(LogEntry entry) => new(entry.Version, entry.Sequence);

    private static void Repeat(int times, Action<int> action)
    {
        for (var time = 0; time < times; time++)
            action(time);
    }

    // The first turn starts the network.
    private async Task<Network> TurnAsync(Action<Network> change)
    {
        if (await Store.LoadAsync(key, default) is null)
        {
            var founder = new Member(Noor, "Noor", Start, new Position([new AtEnd()], true, Together.Alone, Start, [], null));
            await Store.SaveAsync(Network.Start(new NetworkHead(key, "Noord", "Waterveen", Start), founder), default);
        }

        var network = (await Store.LoadAsync(key, default))!;
        change(network);
        if (network.Changes.Count > 0)
            await Store.SaveAsync(network, default);
        return network;
    }
}
