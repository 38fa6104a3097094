using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Data.Tables;

namespace Sleutelnet.Bot.Security;

/// <summary>What is wrong with the settings, each as a sentence for whoever installs the bot. The host starts only when there is nothing.</summary>
internal static class SettingsCheck
{
    public static IReadOnlyList<string> Problems(IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = BotSettings.Read(configuration);
        var local = environment.IsDevelopment() && settings.IsLocal;
        return
        [
            .. local ? [] : Identity(settings),
            .. local ? [] : Credentials(settings),
            .. local ? [] : Tenants(settings),
            .. environment.IsDevelopment() ? [] : Storage(configuration),
            .. AccountUrl(configuration),
            .. ConnectionString(configuration),
            .. Addresses(configuration),
            .. PublicAddress(configuration, environment),
            .. Connector(configuration),
            .. Lists(configuration),
        ];
    }

    private static IEnumerable<string> Identity(BotSettings settings)
    {
        if (settings.AppId.Length == 0)
            yield return "De instelling MicrosoftAppId ontbreekt. Vul het id van de bot in.";
        else if (!Guid.TryParse(settings.AppId, out _))
            yield return "De instelling MicrosoftAppId is geen geldig id. Het is een GUID.";

        if (settings.TenantId.Length == 0)
            yield return "De instelling MicrosoftAppTenantId ontbreekt. Vul het id van je Entra-tenant in.";
        else if (!Guid.TryParse(settings.TenantId, out _))
            yield return "De instelling MicrosoftAppTenantId is geen geldig id. Het is een GUID.";
    }

    private static IEnumerable<string> Credentials(BotSettings settings)
    {
        if (settings.IsOfType(BotSettings.ManagedIdentity))
            yield break;

        if (!settings.IsOfType(BotSettings.SingleTenant))
            yield return $"De instelling MicrosoftAppType kan niet “{settings.AppType}” zijn. Kies UserAssignedMSI of SingleTenant.";
        else if (settings.CertificatePath.Length > 0)
        {
            if (!File.Exists(settings.CertificatePath))
                yield return "De instelling MicrosoftAppCertificatePath wijst naar een bestand dat er niet is.";
            else if (!IsCertificate(settings.CertificatePath))
                yield return "De instelling MicrosoftAppCertificatePath wijst naar een bestand dat geen certificaat is. Het is PKCS#12, zonder wachtwoord.";
        }
        else if (settings.Password.Length == 0)
            yield return "De instelling MicrosoftAppPassword ontbreekt. Bij SingleTenant is een wachtwoord of MicrosoftAppCertificatePath nodig.";
    }

    private static bool IsCertificate(string path)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password: null);
            return certificate.HasPrivateKey;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static IEnumerable<string> AccountUrl(IConfiguration configuration)
    {
        var account = configuration["Storage:AccountUrl"]?.Trim() ?? "";
        if (account.Length > 0 && (!Uri.TryCreate(account, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps))
            yield return "De instelling Storage:AccountUrl is geen adres dat met https:// begint.";
    }

    private static IEnumerable<string> PublicAddress(IConfiguration configuration, IHostEnvironment environment)
    {
        var known = configuration[CalendarEndpoint.Setting]?.Trim() ?? "";
        if (known.Length > 0 && (!Uri.TryCreate(known, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && address.Scheme == Uri.UriSchemeHttp))))
            yield return $"De instelling {CalendarEndpoint.Setting} is geen adres dat met https:// begint. Vul het webadres van de bot in, of laat haar leeg.";
    }

    private static IEnumerable<string> ConnectionString(IConfiguration configuration)
    {
        var connection = configuration["Storage:ConnectionString"]?.Trim() ?? "";
        if (connection.Length > 0 && !IsConnectionString(connection))
            yield return "De instelling Storage:ConnectionString is geen geldige verbindingsreeks van een opslagaccount.";
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            _ = new TableServiceClient(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Addresses(IConfiguration configuration) => (configuration["urls"] ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(address => !IsAddress(address))
        .Select(address => $"De instelling ASPNETCORE_URLS heeft een waarde die geen adres is: “{address}”. Gebruik bijvoorbeeld http://127.0.0.1:3978.");

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Tenants(BotSettings settings)
    {
        if (settings.AllowedTenants.Any(tenant => tenant != settings.TenantId && !Guid.TryParse(tenant, out _)))
            yield return "De instelling AllowedTenants heeft een waarde die geen geldig id is. Elke tenant is een GUID.";
    }

    private static IEnumerable<string> Storage(IConfiguration configuration)
    {
        var account = configuration["Storage:AccountUrl"]?.Trim() ?? "";
        var connection = configuration["Storage:ConnectionString"]?.Trim() ?? "";
        if (account.Length > 0)
            yield break;

        if (connection.Length == 0)
            yield return "De instelling Storage:AccountUrl ontbreekt. Vul het adres van het opslagaccount in.";
        else if (connection.StartsWith("UseDevelopmentStorage", StringComparison.OrdinalIgnoreCase))
            yield return "De instelling Storage:ConnectionString wijst naar de opslag voor ontwikkelaars. Vul Storage:AccountUrl in.";
    }

    private static IEnumerable<string> Connector(IConfiguration configuration) =>
        ConnectorHosts.Configured(configuration)
            .Where(host => !ConnectorHosts.IsAcceptable(host))
            .Select(host => $"De instelling Connector:AllowedHosts heeft een adres dat niet mag: “{host}”. Gebruik https:// en alleen een hostnaam.");

    // A list that is given as one value would be read as no list at all.
    private static IEnumerable<string> Lists(IConfiguration configuration) =>
        ((string[])["AllowedTenants", "Connector:AllowedHosts"])
            .Where(setting => !string.IsNullOrWhiteSpace(configuration[setting]))
            .Select(setting => $"De instelling {setting} is één waarde, maar moet een lijst zijn. Noem de eerste waarde {setting}:0.");
}
