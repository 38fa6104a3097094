using System.Diagnostics;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bench.Soak;

/// <summary>Clients, processes that are killed, a storage and a connector with faults; then all stops, and what is stored must agree with what the clients were told.</summary>
/// <param name="bench">Storage and Teams, used by nobody else.</param>
/// <param name="plan">What is done, and what goes wrong.</param>
/// <param name="say">Takes a line of progress now and then.</param>
internal sealed class SoakRun(Workbench bench, SoakPlan plan, Action<string> say)
{
    private const double ReminderFaults = 0.1;

    private static readonly TimeSpan LimitOfReminders = TimeSpan.FromMinutes(5);
    // After a reminder that was not taken, the next try may be as far away.
    private static readonly TimeSpan LastTry = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(30);

    private readonly string notes = Directory.CreateTempSubdirectory("sleutelnet-soak-").FullName;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private DateTimeOffset dueUntil;

    /// <exception cref="BrokenOffException">A process could not be started again.</exception>
    public async Task<SoakOutcome> RunAsync()
    {
        var channel = new Channel(new ChannelFaults(ReminderFaults, plan.Seed, ChannelFault.Busy, ChannelFault.FailsBefore, ChannelFault.FailsAfter, ChannelFault.BadGateway, ChannelFault.BreaksBefore, ChannelFault.BreaksAfter));
        var connector = new SoakConnector(operation => ClientActivities.IsOfA(plan.Seed, operation), channel);
        bench.Teams.Receive = connector.TakeAsync;
        var seeder = new Seeder(bench.Connection, bench.Teams.Address);
        await seeder.MakeTablesAsync();
        var guide = GuideReader.ReadBuiltIn();
        var seats = await Seats.MakeAsync(plan, guide, bench.Connection, bench.Teams.Address);
        await using var processes = new Processes(bench, plan, notes);
        await processes.StartAsync();
        var due = DateTimeOffset.UtcNow.AddSeconds(5);
        var occurrences = Enumerable.Range(0, plan.Reminders).Select(number => Occurrence.Of(due.AddSeconds((double)number * plan.DueWithin / plan.Reminders), plan.Seed, number)).ToList();
        await seeder.SeedAsync(occurrences);
        var ringing = await RingingMoments.MakeAsync(seats, plan, due, bench.Connection);
        // What the clients plan is due in another year.
        dueUntil = due.AddSeconds(plan.DueWithin) + LastTry;

        var deliveries = new Deliveries(processes, connector, bench.Teams, () => clock.Elapsed);
        var clients = seats.Select((seat, number) => new SoakClient(number, plan, seat, guide, deliveries, new ClientActivities(seat, plan.Seed, bench.Teams.Address), () => clock.Elapsed)).ToList();
        await PlayAsync(clients, processes, connector);
        SoakNotes.Calm(notes);
        await Task.WhenAll(clients.Select(client => client.GoOnAsync()));
        var left = await WaitForRemindersAsync(seeder);
        IReadOnlyList<Arrival> arrivals = [.. channel.Arrivals];
        var noted = SoakNotes.NotedIn(notes);
        var reminders = new FaultOutcome(occurrences, arrivals, noted, channel, left, clock.Elapsed);
        return await LookAsync(clients, connector, reminders, new RingingChecks(ringing, seats, arrivals, reminders.Killed, noted), seeder);
    }

    private async Task PlayAsync(IReadOnlyList<SoakClient> clients, Processes processes, SoakConnector connector)
    {
        using var broken = new CancellationTokenSource();
        var playing = Task.WhenAll(clients.Select(client => Task.Run(() => client.PlayAsync(() => broken.IsCancellationRequested))));
        while (await Task.WhenAny(playing, Task.Delay(BetweenLines)) != playing)
        {
            say($"{clock.Elapsed:mm\\:ss} {clients.Sum(client => client.Done)} turns, {SoakNotes.MadeIn(notes).Count + connector.Made} faults, {SoakNotes.NotedIn(notes).Count(note => !Kills.IsOfAMessage(note))} kills");
            if (!processes.IsBroken)
                continue;
            await broken.CancelAsync();
            break;
        }

        await playing;
        processes.ThrowIfBroken();
    }

    private async Task<int> WaitForRemindersAsync(Seeder seeder)
    {
        var until = clock.Elapsed + LimitOfReminders;
        while (clock.Elapsed < until && await seeder.CountDueAsync(dueUntil) > 0)
            await Task.Delay(200);
        return await seeder.CountDueAsync(dueUntil);
    }

    private async Task<SoakOutcome> LookAsync(IReadOnlyList<SoakClient> clients, SoakConnector connector, FaultOutcome reminders, RingingChecks ringing, Seeder seeder)
    {
        foreach (var unfinished in reminders.Unfinished)
            reminders.Note(unfinished, await seeder.ReadAsync(unfinished));
        var networks = new List<StoredNetwork>();
        var due = await seeder.DueKeysAsync();
        foreach (var network in ringing.Seats.Select(seat => seat.Network).Distinct())
            networks.Add(await StoredNetwork.ReadAsync(bench.Networks, network, due));
        var history = clients.SelectMany(client => client.History).ToList();
        var violations = Checker.Check(history, networks).Concat(ReminderChecks.Check(reminders)).Concat(ringing.Check(networks, await HeldLater.ReadAsync(ringing.Seats, bench.Connection))).ToList();
        var outcome = new SoakOutcome(history, violations, SoakNotes.MadeIn(notes), connector.Made, reminders.Killed, reminders, clock.Elapsed)
        {
            Kept = violations.Count > 0 ? notes : null,
            Rung = networks.Sum(network => network.Log.Count(line => line.Kind == LogLine.Rung)),
        };
        if (violations.Count > 0)
            await Evidence.WriteAsync(notes, history, violations, bench.Connection);
        else
            Directory.Delete(notes, recursive: true);
        return outcome;
    }
}
