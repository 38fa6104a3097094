using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said when a text is about a person.</summary>
internal static class GuardPhrases
{
    public const string WriteAgain = "Haal de persoon eruit. Sla het dan opnieuw op.";
    public const string StillInTheChat = "Je bericht staat nog wel in deze chat. Verwijder het daar zelf.";

    public static string Seen(IReadOnlyList<PersonalFinding> found) => "Ik zag " + found.Select(Of).ToArray() switch
    {
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} en {last}",
        [] => "",
    } + ".";

    /// <summary>How to write it without the person, with an example where that helps.</summary>
    public static string Instead(PersonalFinding finding) => finding switch
    {
        PersonalFinding.Name => "Noem een rol, zoals ‘een ouder uit Noord’. Een collega mag je noemen, met de functie erbij: ‘Jan Smit, wijkmanager’.",
        PersonalFinding.CitizenServiceNumber => "Laat het nummer weg. Een BSN hoort hier nooit.",
        PersonalFinding.PhoneNumber => "Laat het nummer weg. Het vaste nummer van een organisatie mag wel. Zet dan haar naam erbij.",
        PersonalFinding.EmailAddress => "Laat het e-mailadres weg. Een algemeen adres van een organisatie mag wel.",
        PersonalFinding.OnlineAccount => "Laat de naam van het account weg. Schrijf bijvoorbeeld: ‘te bereiken via Instagram’.",
        PersonalFinding.LicencePlate => "Laat het kenteken weg. Schrijf bijvoorbeeld: ‘er staan vaak auto’s op de stoep’.",
        PersonalFinding.DateOfBirth => "Noem een groep, zoals ‘mensen tussen 40 en 60 jaar’.",
        PersonalFinding.HomeAddress => "De buurt is genoeg, zoals ‘een bewoner van Noord’.",
        PersonalFinding.Belief => "Noem een groep, zoals ‘moeders uit de moskee’.",
        PersonalFinding.Origin => "Noem een groep, zoals ‘vaders met een Turkse achtergrond’.",
        PersonalFinding.Health => "Noem een groep, zoals ‘jongeren die somber zijn’.",
        PersonalFinding.Politics => "Schrijf het algemeen, zoals ‘bewoners denken hier verschillend over’.",
        PersonalFinding.Sexuality => "Noem een groep, zoals ‘lhbti-jongeren’.",
        PersonalFinding.Debt => "Noem een groep, zoals ‘gezinnen met schulden’.",
        PersonalFinding.Family => "Noem een groep, zoals ‘ouders die gaan scheiden’.",
        PersonalFinding.Judgement => "Schrijf wat er nodig is, zoals ‘we maken nieuwe afspraken’.",
        PersonalFinding.Crime => "Schrijf wat er in de buurt gebeurt, zoals ‘jongens dealen op het plein’.",
        PersonalFinding.Radicalisation => "Schrijf het algemeen, zoals ‘er zijn zorgen over radicalisering’.",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    private static string Of(PersonalFinding finding) => finding switch
    {
        PersonalFinding.Name => "de naam van iemand",
        PersonalFinding.CitizenServiceNumber => "een burgerservicenummer (BSN)",
        PersonalFinding.PhoneNumber => "een telefoonnummer",
        PersonalFinding.EmailAddress => "een e-mailadres",
        PersonalFinding.OnlineAccount => "een account op sociale media",
        PersonalFinding.LicencePlate => "een kenteken",
        PersonalFinding.DateOfBirth => "een geboortedatum",
        PersonalFinding.HomeAddress => "een woonadres",
        PersonalFinding.Belief => "iets over iemands geloof",
        PersonalFinding.Origin => "iets over iemands afkomst",
        PersonalFinding.Health => "iets over iemands gezondheid",
        PersonalFinding.Politics => "iets over iemands politieke mening",
        PersonalFinding.Sexuality => "iets over iemands geaardheid",
        PersonalFinding.Debt => "iets over iemands geldproblemen",
        PersonalFinding.Family => "iets over iemands gezin of familie",
        PersonalFinding.Judgement => "een oordeel over iemand",
        PersonalFinding.Crime => "iets over een strafbaar feit van iemand",
        PersonalFinding.Radicalisation => "iets over radicale ideeën van iemand",
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };
}
