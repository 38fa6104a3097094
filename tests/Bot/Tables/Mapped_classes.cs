using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Tests.Tables;

public sealed class Mapped_classes : IAsyncLifetime
{
    private TableClient _table = null!;

    public async Task InitializeAsync() => _table = await (await Azurite.RunningAsync()).NewTableAsync();

    public Task DisposeAsync() => _table.DeleteAsync();

    [Fact]
    public async Task A_class_is_written_and_read_by_its_public_properties()
    {
        var written = new Visit
        {
            PartitionKey = "p",
            RowKey = "r",
            Name = "één",
            Count = 5,
            Large = long.MaxValue,
            Score = 2,
            Done = true,
            At = new DateTimeOffset(2026, 10, 6, 7, 30, 0, TimeSpan.Zero),
            Id = Guid.NewGuid(),
            Photo = [1, 2, 3],
            Mood = Mood.Good,
            Renamed = "kept elsewhere",
            NotStored = "secret",
        };
        await _table.AddEntityAsync(written);

        var read = (await _table.GetEntityAsync<Visit>("p", "r")).Value;
        var row = Assert.Single(await _table.QueryAsync<TableEntity>().ToListAsync());

        Assert.Equivalent(
            new { written.Name, written.Count, written.Large, written.Score, written.Done, written.At, written.Id, written.Photo, written.Mood },
            read);
        Assert.Equal(("kept elsewhere", null, null), (read.Renamed, read.NotStored, read.Absent));
        Assert.Equal((row.ETag, row.Timestamp), (read.ETag, read.Timestamp));
        Assert.Equal(("kept elsewhere", "Good", 2.0), (row.GetString("Other"), row.GetString("Mood"), row.GetDouble("Score")));
        Assert.False(row.ContainsKey("NotStored") || row.ContainsKey("Absent") || row.ContainsKey("Renamed"));
    }

    [Fact]
    public async Task A_class_takes_part_in_transactions_and_queries()
    {
        await _table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new Visit { PartitionKey = "p", RowKey = "1", Count = 1 }),
            new(TableTransactionActionType.Add, new Visit { PartitionKey = "p", RowKey = "2", Count = 2 }),
        ]);

        var visits = await _table.QueryAsync<Visit>("Count gt 1").ToListAsync();

        Assert.Equal(("2", 2), (visits.Single().RowKey, visits.Single().Count));
    }

    [Fact]
    public async Task A_column_of_another_type_than_the_property_is_refused_by_name()
    {
        await _table.AddEntityAsync(new TableEntity("p", "r") { ["Name"] = 5 });

        var failure = await Assert.ThrowsAsync<FormatException>(() => _table.GetEntityAsync<Visit>("p", "r"));

        Assert.Contains("Name", failure.Message, StringComparison.Ordinal);
    }

    public enum Mood
    {
        Poor,
        Good,
    }

    public sealed class Visit : ITableEntity
    {
        public string PartitionKey { get; set; } = string.Empty;

        public string RowKey { get; set; } = string.Empty;

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Name { get; set; }

        public int Count { get; set; }

        public long? Large { get; set; }

        public double Score { get; set; }

        public bool Done { get; set; }

        public DateTimeOffset? At { get; set; }

        public Guid Id { get; set; }

        public byte[]? Photo { get; set; }

        public Mood Mood { get; set; }

        public int? Absent { get; set; }

        [DataMember(Name = "Other")]
        public string? Renamed { get; set; }

        [IgnoreDataMember]
        public string? NotStored { get; set; }

        public string Computed => $"{Name} {Count}";
    }
}
