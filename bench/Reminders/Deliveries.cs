namespace Sleutelnet.Bench.Reminders;

/// <summary>Three processes of the product and a channel without faults that enforces its limits.</summary>
internal sealed class Deliveries(Workbench bench)
{
    // Connections, tokens, and code that is compiled for the last time after hundreds of calls: what a bot has that runs since yesterday.
    private const int WarmUp = 900;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Seeder seeder = new(bench.Connection, bench.Teams.Address);

    /// <summary>Has all of it said, and gives when each arrived.</summary>
    /// <param name="instants">Says when the occurrences are due, given the first instant that they can be.</param>
    public async Task<(IReadOnlyList<(DateTimeOffset Due, DateTimeOffset At)> Said, Channel Channel)> SayAsync(Func<DateTimeOffset, IEnumerable<DateTimeOffset>> instants)
    {
        await seeder.MakeTablesAsync();
        await using var first = await bench.StartBotAsync(reminds: true);
        await using var second = await bench.StartBotAsync(reminds: true);
        await using var third = await bench.StartBotAsync(reminds: true);
        var before = Enumerable.Repeat(DateTimeOffset.UtcNow.AddSeconds(15), WarmUp).Select(at => new Occurrence(at)).ToList();
        await SayAsync(before);
        // The emulator looks through all rows of a table at every query.
        await seeder.RemoveAsync(before);
        // Written while nothing is due yet, and long enough before.
        var occurrences = instants(DateTimeOffset.UtcNow.AddSeconds(30)).Select(at => new Occurrence(at)).ToList();
        var channel = await SayAsync(occurrences);
        var arrived = channel.Arrivals.ToDictionary(arrival => arrival.Conversation, arrival => arrival.At);
        return ([.. occurrences.Select(occurrence => (occurrence.DueAt, arrived[occurrence.Conversation]))], channel);
    }

    private async Task<Channel> SayAsync(List<Occurrence> occurrences)
    {
        var channel = new Channel(new ChannelFaults(0));
        bench.Teams.Receive = channel.TakeAsync;
        await seeder.SeedAsync(occurrences);
        if (DateTimeOffset.UtcNow > occurrences.Min(occurrence => occurrence.DueAt))
            throw new BrokenOffException("It was due before all of it was written; the machine is too busy.");
        while (channel.Arrivals.Count < occurrences.Count)
        {
            if (DateTimeOffset.UtcNow > occurrences.Max(occurrence => occurrence.DueAt) + Limit)
                throw new BrokenOffException($"Of {occurrences.Count} messages, {channel.Arrivals.Count} arrived.");
            await Task.Delay(200);
        }

        // The next run finds a clean table.
        while (await seeder.CountDueAsync() > 0)
            await Task.Delay(200);
        return channel;
    }
}
