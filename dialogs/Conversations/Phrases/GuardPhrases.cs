using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said when a text is about a person.</summary>
internal static class GuardPhrases
{
    public const string WriteAgain = "Je tekst staat nog in het veld. Haal de persoon eruit, en sla hem dan op.";
    public const string StillInTheChat = "Je bericht staat nog wel in deze chat. Verwijder het daar zelf.";

    public static string Seen(IReadOnlyList<PersonalFinding> found) => "Ik zag " + found.Select(Of).ToArray() switch
    {
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} en {last}",
        [] => "",
    } + ".";

    private static string Of(PersonalFinding finding) => finding switch
    {
        PersonalFinding.CitizenServiceNumber => "een burgerservicenummer (BSN)",
        PersonalFinding.PhoneNumber => "een telefoonnummer",
        PersonalFinding.EmailAddress => "een e-mailadres",
        PersonalFinding.DateOfBirth => "een geboortedatum",
        PersonalFinding.HomeAddress => "een woonadres",
        PersonalFinding.Belief => "iets over iemands geloof",
        PersonalFinding.Origin => "iets over iemands afkomst",
        PersonalFinding.Health => "iets over iemands gezondheid",
        PersonalFinding.Politics => "iets over iemands politieke mening",
        PersonalFinding.Sexuality => "iets over iemands geaardheid",
        PersonalFinding.Debt => "iets over iemands geldproblemen",
        PersonalFinding.Crime => "iets over een strafbaar feit van iemand",
        PersonalFinding.Radicalisation => "iets over radicale ideeën van iemand",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };
}
