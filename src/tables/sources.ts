/** Licences and publishers that many contracts share. */
export const openGovernmentLicence = "Open Government Licence v3.0";
export const ons = "Office for National Statistics";
export const homeOffice = "Home Office";
export const dwp = "Department for Work and Pensions";
export const creativeCommons = "Creative Commons Attribution 4.0 (CC BY 4.0)";
