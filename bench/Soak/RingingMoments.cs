using Azure.Data.Tables;
using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bench.Soak;

/// <summary>A moment of a network that clients work on.</summary>
/// <param name="Network">The network's id.</param>
/// <param name="Id">Its own.</param>
/// <param name="DueAt">When it is due, in UTC.</param>
internal sealed record RingingMoment(string Network, string Id, DateTimeOffset DueAt)
{
    /// <summary>As a message about it names it.</summary>
    public string About => $"{Network} {Id}";
}

/// <summary>Moments of the clients' own networks that fall due while they work, so that the reminders write where turns do.</summary>
internal static class RingingMoments
{
    /// <summary>Writes them as the product's own rows, before any of them is due and anyone works.</summary>
    /// <param name="seats">The clients.</param>
    /// <param name="plan">How many, and over how long.</param>
    /// <param name="first">When the first is due, in UTC.</param>
    /// <param name="connection">The storage.</param>
    /// <returns>What is due of them.</returns>
    public static async Task<IReadOnlyList<RingingMoment>> MakeAsync(IReadOnlyList<Seat> seats, SoakPlan plan, DateTimeOffset first, string connection)
    {
        var (service, made) = (new TableServiceClient(connection), new List<RingingMoment>());
        foreach (var seat in seats.DistinctBy(seat => seat.Network))
        {
            var moments = Enumerable.Range(0, plan.Ringing).Select(number => MomentOf(seat, number, first.AddSeconds((double)number * plan.DueWithin / plan.Ringing))).ToList();
            made.AddRange(moments.Select(moment => new RingingMoment(seat.Network.Network, moment.Id.Value, moment.Coming!.DueAt)));
            foreach (var day in moments.Select(moment => DueRows.Of(seat.Network, moment.Id, moment.Coming!.DueAt)).GroupBy(row => row.PartitionKey))
                await service.GetTableClient(TableNetworkStore.DueTable).SubmitTransactionAsync(day.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
            await service.GetTableClient(TableNetworkStore.NetworksTable).SubmitTransactionAsync(
                moments.SelectMany((moment, number) => new NetworkChange[] { new MomentChanged(moment), new Logged(LineOf(moment, number)) }).Select(change => NetworkRows.Write(seat.Network, change)));
        }

        return made;
    }

    // Of a date that is past: on whatever day the bench runs, nothing of it is still to come.
    private static Moment MomentOf(Seat seat, int number, DateTimeOffset dueAt)
    {
        var date = DutchTime.Day(dueAt).AddDays(-28);
        return new Moment(new MomentId($"own-{number}"), new OwnReminder($"Bel de wijkmanager van {Marks.Of(seat.Number)}"), new Schedule(date, Schedule.UsualTime, new Once()), seat.Person.Person, dueAt.AddDays(-30))
        {
            Coming = new Coming(date, date, 0, dueAt),
        };
    }

    private static LogEntry LineOf(Moment moment, int number) =>
        new(StoredNetwork.Beginning, number, moment.At, moment.By, LogKind.MomentPlanned, moment.Id.Value) { Schedule = moment.Schedule };
}
