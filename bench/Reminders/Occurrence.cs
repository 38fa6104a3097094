using System.Text.Json;
using Sleutelnet.Bot;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Something that is due of a network with one coordinator.</summary>
/// <param name="DueAt">When it is due, in UTC.</param>
internal sealed record Occurrence(DateTimeOffset DueAt)
{
    // As different as can be: the emulator finds a row among all that have its row key, in whatever partition.
    private readonly MomentId moment = new($"own-{Random.Shared.Next(1, 1_000_000)}");

    public PersonKey Person { get; } = new(Teams.TenantId, new PersonId(Guid.NewGuid().ToString()));

    public NetworkKey Network { get; } = new(Teams.TenantId, Guid.NewGuid().ToString("N"));

    public string Conversation => "a:" + Person.Person.Value;

    private DateOnly Date => DutchTime.Day(DueAt).AddDays(-28);

    public NetworkHead Head => new(Network, "Netwerk Waterveen-Noord", "Waterveen", DueAt.AddDays(-30));

    public PersonRecord Record => PersonRecord.New(Person, "Noor de Vries") with { Current = Network.Network, Networks = [new NetworkName(Network.Network, "Netwerk Waterveen-Noord")] };

    // Of a date that is past: on whatever day the bench runs, nothing of it is still to come.
    public Moment Planned => new(moment, new OwnReminder("Bel de wijkmanager"), new Schedule(Date, Schedule.UsualTime, new Once()), Person.Person, DueAt.AddDays(-30))
    {
        Coming = new Coming(Date, Date, 0, DueAt),
    };

    public Member Member(string serviceUrl) => new(Person.Person, "Noor de Vries", DueAt.AddDays(-30), new Position([new AtEnd()], true, Together.Alone, DueAt.AddDays(-30), [], null))
    {
        Conversation = JsonSerializer.Serialize(new ChatAddress(serviceUrl, "msteams", Conversation, "29:" + Person.Person.Value, "28:" + Teams.AppId)),
    };
}
